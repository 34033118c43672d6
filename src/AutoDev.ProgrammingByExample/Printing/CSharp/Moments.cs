using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Dates, times and durations, for which C# has no literals: the shortest constructor or factory that gives them.</summary>
internal static class Moments
{
    private static readonly (long Ticks, string Unit)[] Units =
    [
        (TimeSpan.TicksPerDay, "Days"), (TimeSpan.TicksPerHour, "Hours"), (TimeSpan.TicksPerMinute, "Minutes"), (TimeSpan.TicksPerSecond, "Seconds"),
    ];

    public static string Of(Value value, DataType type)
    {
        switch (type)
        {
            case DateType:
                var date = MomentOperators.Date(value);
                return New("DateOnly", date.Year, date.Month, date.Day);
            case DateTimeType:
                var moment = MomentOperators.DateTimeOf(value);
                return moment.TimeOfDay == TimeSpan.Zero ? New("DateTime", moment.Year, moment.Month, moment.Day)
                    : moment.Ticks % TimeSpan.TicksPerSecond != 0 ? $"new DateTime({Text(moment.Ticks)}L)"
                    : New("DateTime", moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second);
            case TimeType:
                var time = MomentOperators.Time(value);
                return time.Ticks % TimeSpan.TicksPerSecond != 0 ? $"new TimeOnly({Text(time.Ticks)}L)"
                    : time.Second != 0 ? New("TimeOnly", time.Hour, time.Minute, time.Second)
                    : New("TimeOnly", time.Hour, time.Minute);
            default:
                var ticks = value.Bits;
                var unit = Array.Find(Units, each => ticks % each.Ticks == 0);
                return ticks == 0 ? "TimeSpan.Zero"
                    : unit.Unit is null ? $"TimeSpan.FromTicks({Text(ticks)}L)"
                    : $"TimeSpan.From{unit.Unit}({Text(ticks / unit.Ticks)})";
        }
    }

    private static string New(string type, params int[] parts) => $"new {type}({string.Join(", ", parts.Select(part => Text(part)))})";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
