using System.Globalization;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>Values of ordered types as numbers that keep their order.</summary>
internal static class Ordinal
{
    public static bool IsOrdered(TypeShape shape) => shape.Kind is
        ShapeKind.Int32 or ShapeKind.Int64 or ShapeKind.SmallInteger or ShapeKind.Decimal or ShapeKind.Double or ShapeKind.Single or
        ShapeKind.Character or ShapeKind.Date or ShapeKind.DateTime or ShapeKind.Time or ShapeKind.Duration;

    /// <summary>Whether the values next to each value are one step away.</summary>
    public static bool IsDiscrete(TypeShape shape) => shape.Kind is not (ShapeKind.Decimal or ShapeKind.Double or ShapeKind.Single);

    /// <summary>Whether C# takes its values as constants in patterns.</summary>
    public static bool IsConstant(TypeShape shape) => shape.Kind is not
        (ShapeKind.Date or ShapeKind.DateTime or ShapeKind.DateTimeOffset or ShapeKind.Time or ShapeKind.Duration or ShapeKind.Guid or
        ShapeKind.Sequence or ShapeKind.Record or ShapeKind.Opaque);

    public static (decimal? Least, decimal? Most) BoundsOf(TypeShape shape)
    {
        switch (shape.Kind)
        {
            case ShapeKind.Int32 or ShapeKind.Int64 or ShapeKind.SmallInteger:
                var (least, most) = Numbers.BoundsOf(shape);
                return (least, most);
            case ShapeKind.Character:
                return (char.MinValue, char.MaxValue);
            case ShapeKind.Date:
                return (DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber);
            case ShapeKind.DateTime:
                return (DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
            case ShapeKind.Time:
                return (TimeOnly.MinValue.Ticks, TimeOnly.MaxValue.Ticks);
            case ShapeKind.Duration:
                return (TimeSpan.MinValue.Ticks, TimeSpan.MaxValue.Ticks);
            default:
                return (null, null);
        }
    }

    public static decimal? Of(CellValue value, TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Character => LiteralWriter.CharacterOf(value),
        ShapeKind.Date => Moments.DateOf(value)?.DayNumber,
        ShapeKind.DateTime => Moments.DateTimeOf(value)?.Ticks,
        ShapeKind.Time => Moments.TimeOf(value)?.Ticks,
        ShapeKind.Duration => (value as DurationValue)?.Value.Ticks,
        _ => Numbers.DigitsOf(value) is { } digits
            && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                ? number
                : null,
    };

    public static CellValue CellOf(decimal value, TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Character => new TextValue(((char)value).ToString(), Quoted: true),
        ShapeKind.Date => new DateValue(DateOnly.FromDayNumber((int)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ShapeKind.DateTime => new DateValue(new DateTime((long)value, DateTimeKind.Unspecified).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)),
        ShapeKind.Time => Moments.CellOf(new TimeOnly((long)value)),
        ShapeKind.Duration => new DurationValue(new TimeSpan((long)value)),
        _ when value == decimal.Truncate(value) => new IntegerValue(Numbers.Text(decimal.Truncate(value))),
        _ => new DecimalValue(Numbers.Text(value)),
    };
}
