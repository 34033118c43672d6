using System.Globalization;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples;

/// <summary>Dates, times, durations and other values that C# has no literal for.</summary>
internal static class Moments
{
    public static CSharpLiteral Write(CellValue value, TypeShape shape, string name) => (shape.Kind, value) switch
    {
        (ShapeKind.Date, _) when DateOf(value) is { } date =>
            CSharpLiteral.Good(string.Create(CultureInfo.InvariantCulture, $"new {name}({date.Year}, {date.Month}, {date.Day})")),
        (ShapeKind.DateTime, _) when DateTimeOf(value) is { } moment => CSharpLiteral.Good(Constructor(moment, name, "")),
        (ShapeKind.DateTimeOffset, DateValue { Iso: var iso }) when OffsetOf(iso) is { } moment => CSharpLiteral.Good(
            Constructor(moment.DateTime, name, ", " + Span(moment.Offset, "global::System.TimeSpan"))),
        (ShapeKind.Time, DurationValue { Value: var time }) when time >= TimeSpan.Zero && time < TimeSpan.FromDays(1) =>
            CSharpLiteral.Good(string.Create(CultureInfo.InvariantCulture, $"new {name}({time.Hours}, {time.Minutes}, {time.Seconds})")),
        (ShapeKind.Duration, DurationValue { Value: var duration }) => CSharpLiteral.Good(Span(duration, name)),
        (ShapeKind.Guid, TextValue { Text: var text }) when Guid.TryParse(text, out var id) =>
            CSharpLiteral.Good($"new {name}(\"{id:D}\")"),
        (ShapeKind.Date or ShapeKind.DateTime or ShapeKind.DateTimeOffset, _) => CSharpLiteral.Bad("this is not a date"),
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

    private static DateTimeOffset? OffsetOf(string iso) =>
        DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    private static string Constructor(DateTime moment, string name, string rest)
    {
        var kind = moment.Kind == DateTimeKind.Utc && rest.Length == 0 ? ", global::System.DateTimeKind.Utc" : "";
        var fine = moment.Ticks % TimeSpan.TicksPerSecond != 0;
        return fine
            ? string.Create(CultureInfo.InvariantCulture, $"new {name}({moment.Ticks}L{kind}{rest})")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"new {name}({moment.Year}, {moment.Month}, {moment.Day}, {moment.Hour}, {moment.Minute}, {moment.Second}{kind}{rest})");
    }

    private static string Span(TimeSpan span, string name)
    {
        string Units(long ticks, string unit) => string.Create(CultureInfo.InvariantCulture, $"{name}.From{unit}({span.Ticks / ticks})");
        return span.Ticks switch
        {
            0 => name + ".Zero",
            var ticks when ticks % TimeSpan.TicksPerDay == 0 => Units(TimeSpan.TicksPerDay, "Days"),
            var ticks when ticks % TimeSpan.TicksPerHour == 0 => Units(TimeSpan.TicksPerHour, "Hours"),
            var ticks when ticks % TimeSpan.TicksPerMinute == 0 => Units(TimeSpan.TicksPerMinute, "Minutes"),
            var ticks when ticks % TimeSpan.TicksPerSecond == 0 => Units(TimeSpan.TicksPerSecond, "Seconds"),
            var ticks => string.Create(CultureInfo.InvariantCulture, $"{name}.FromTicks({ticks})"),
        };
    }
}
