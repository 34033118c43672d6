using System.Globalization;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>Dates, times, durations and other values that C# has no literal for.</summary>
internal static class Moments
{
    /// <param name="constants">As in <see cref="LiteralWriter"/>.</param>
    public static CSharpLiteral Write(CellValue value, TypeShape shape, string name, RowConstants? constants) => (shape.Kind, value) switch
    {
        (ShapeKind.Date, _) when DateOf(value) is { } date =>
            CSharpLiteral.Good($"new {name}({Numbers(constants, date.Year, date.Month, date.Day)})"),
        (ShapeKind.DateTime, _) when DateTimeOf(value) is { } moment => CSharpLiteral.Good(Constructor(constants, moment, name, "")),
        (ShapeKind.DateTimeOffset, DateValue { Iso: var iso }) when OffsetOf(iso) is { } moment => CSharpLiteral.Good(
            Constructor(constants, moment.DateTime, name, ", " + Span(constants, moment.Offset, "global::System.TimeSpan"))),
        (ShapeKind.Time, _) when TimeOf(value) is { } time =>
            CSharpLiteral.Good(time.Ticks % TimeSpan.TicksPerSecond == 0
                ? $"new {name}({Numbers(constants, time.Hour, time.Minute, time.Second)})"
                : $"new {name}({constants?.Hold(time.Ticks) ?? string.Create(CultureInfo.InvariantCulture, $"{time.Ticks}L")})"),
        (ShapeKind.Duration, DurationValue { Value: var duration }) => CSharpLiteral.Good(Span(constants, duration, name)),
        (ShapeKind.Guid, TextValue { Text: var text }) when Guid.TryParse(text, out var id) =>
            CSharpLiteral.Good($"new {name}({constants?.Hold(id.ToString("D")) ?? $"\"{id:D}\""})"),
        (ShapeKind.Date or ShapeKind.DateTime or ShapeKind.DateTimeOffset, _) => CSharpLiteral.Bad("this is not a date"),
        (ShapeKind.Time, _) => CSharpLiteral.Bad("this is not a time of day"),
        (ShapeKind.Guid, _) => CSharpLiteral.Bad("this is not a GUID in quotes"),
        _ => CSharpLiteral.Bad("this is not a duration"),
    };

    public static DateOnly? DateOf(CellValue value) =>
        value is DateValue { Iso: var iso } && DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    public static DateTime? DateTimeOf(CellValue value) =>
        value is DateValue { Iso: var iso }
        && DateTime.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? moment
            : null;

    public static TimeOnly? TimeOf(CellValue value) =>
        (value is TimeValue written ? written.TimeOfDay : (value as DurationValue)?.Value) is { } time && time >= TimeSpan.Zero && time < TimeSpan.FromDays(1)
            ? TimeOnly.FromTimeSpan(time)
            : null;

    /// <summary>The shortest cell that means a time of day.</summary>
    public static CellValue CellOf(TimeOnly time) => time.Ticks % TimeSpan.TicksPerMinute == 0
        ? new TimeValue(time.ToString("HH:mm", CultureInfo.InvariantCulture))
        : new DurationValue(time.ToTimeSpan());

    private static DateTimeOffset? OffsetOf(string iso) =>
        DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static string Constructor(RowConstants? constants, DateTime moment, string name, string rest)
    {
        var kind = moment.Kind == DateTimeKind.Utc && rest.Length == 0 ? ", global::System.DateTimeKind.Utc" : "";
        var value = moment.Ticks % TimeSpan.TicksPerSecond == 0
            ? Numbers(constants, moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second)
            : constants?.Hold(moment.Ticks) ?? string.Create(CultureInfo.InvariantCulture, $"{moment.Ticks}L");
        return $"new {name}({value}{kind}{rest})";
    }

    private static string Span(RowConstants? constants, TimeSpan span, string name)
    {
        string Units(long ticks, string unit) => $"{name}.From{unit}({Number(constants, span.Ticks / ticks)})";
        return span.Ticks switch
        {
            0 => name + ".Zero",
            var ticks when ticks % TimeSpan.TicksPerDay == 0 => Units(TimeSpan.TicksPerDay, "Days"),
            var ticks when ticks % TimeSpan.TicksPerHour == 0 => Units(TimeSpan.TicksPerHour, "Hours"),
            var ticks when ticks % TimeSpan.TicksPerMinute == 0 => Units(TimeSpan.TicksPerMinute, "Minutes"),
            var ticks when ticks % TimeSpan.TicksPerSecond == 0 => Units(TimeSpan.TicksPerSecond, "Seconds"),
            _ => Units(1, "Ticks"),
        };
    }

    private static string Numbers(RowConstants? constants, params IEnumerable<int> numbers) =>
        string.Join(", ", numbers.Select(number => Number(constants, number)));

    /// <summary>Of the type that the number itself would have as C# text.</summary>
    private static string Number(RowConstants? constants, long number) =>
        constants is null ? number.ToString(CultureInfo.InvariantCulture)
        : number is >= int.MinValue and <= int.MaxValue ? constants.Hold((int)number)
        : constants.Hold(number);
}
