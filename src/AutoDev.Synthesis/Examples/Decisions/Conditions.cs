using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Planning;

namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>What conditions say about values.</summary>
internal static class Conditions
{
    /// <summary>The plain values that a condition compares with.</summary>
    public static IEnumerable<CellValue> ValuesOf(CellValue condition) => condition switch
    {
        AnyCondition => [],
        ComparisonCondition comparison => [comparison.Value],
        RangeCondition range => [range.From, range.To],
        SetCondition set => set.Items.SelectMany(ValuesOf),
        NotCondition not => ValuesOf(not.Condition),
        _ => [condition],
    };

    /// <summary>How a value of an unordered type is told apart; null where it is none of the type.</summary>
    public static string? KeyOf(CellValue value, TypeShape shape) => (shape.Kind, value) switch
    {
        (ShapeKind.Boolean, BooleanValue boolean) => boolean.Value ? "true" : "false",
        (ShapeKind.Enumeration, _) => LiteralWriter.MemberOf(value, shape),
        (ShapeKind.Text, TextValue text) => text.Text,
        (ShapeKind.Text, NameValue name) => name.Name,
        _ => null,
    };

    public static bool Match(CellValue condition, Atom atom, TypeShape shape) => condition switch
    {
        AnyCondition => true,
        ComparisonCondition comparison => Compare(comparison, atom, shape),
        RangeCondition range => (atom, Ordinal.Of(range.From, shape), Ordinal.Of(range.To, shape)) switch
        {
            (Point point, { } from, { } to) => point.Value >= from && (range.ToIncluded ? point.Value <= to : point.Value < to),
            (Gap gap, { } from, { } to) => gap.Above >= from && gap.Below <= to,
            _ => false,
        },
        _ => false,
    };

    private static bool Compare(ComparisonCondition condition, Atom atom, TypeShape shape)
    {
        if (!Ordinal.IsOrdered(shape))
        {
            var same = atom is Key key && key.Name == KeyOf(condition.Value, shape);
            return condition.Comparison == (same ? Comparison.Equal : Comparison.NotEqual);
        }

        if (Ordinal.Of(condition.Value, shape) is not { } value)
        {
            return false;
        }

        return (condition.Comparison, atom) switch
        {
            (Comparison.Less, Point point) => point.Value < value,
            (Comparison.LessOrEqual, Point point) => point.Value <= value,
            (Comparison.Equal, Point point) => point.Value == value,
            (Comparison.NotEqual, Point point) => point.Value != value,
            (Comparison.NotEqual, _) => true,
            (Comparison.GreaterOrEqual, Point point) => point.Value >= value,
            (Comparison.Greater, Point point) => point.Value > value,
            (Comparison.Less or Comparison.LessOrEqual, Gap gap) => gap.Below <= value,
            (Comparison.Greater or Comparison.GreaterOrEqual, Gap gap) => gap.Above >= value,
            _ => false,
        };
    }
}
