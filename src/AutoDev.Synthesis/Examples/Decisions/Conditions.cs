using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>What conditions say about values.</summary>
internal static class Conditions
{
    /// <summary>The plain values that a condition compares with.</summary>
    public static IEnumerable<CellValue> ValuesOf(CellValue condition) => condition.Accept(Compared.Values);

    /// <summary>How a value of an unordered type is told apart; null where it is none of the type.</summary>
    public static string? KeyOf(CellValue value, TypeShape shape) => (shape.Kind, value) switch
    {
        (ShapeKind.Boolean, BooleanValue boolean) => boolean.Value ? "true" : "false",
        (ShapeKind.Enumeration, _) => LiteralWriter.MemberOf(value, shape),
        (ShapeKind.Text, TextValue text) => text.Text,
        (ShapeKind.Text, NameValue name) => name.Name,
        _ => null,
    };

    /// <summary>For what <see cref="Axis"/> does not find by its place.</summary>
    public static bool Match(CellValue condition, Atom atom, TypeShape shape) => condition switch
    {
        ComparisonCondition { Comparison: Comparison.NotEqual } unequal when Ordinal.IsOrdered(shape) =>
            atom is not Point point || point.Value != Ordinal.Of(unequal.Value, shape),
        ComparisonCondition { Comparison: Comparison.NotEqual } unequal =>
            atom is not Key key || key.Name != KeyOf(unequal.Value, shape),
        _ => false,
    };

    private sealed class Compared : IConditionVisitor<IEnumerable<CellValue>>
    {
        public static Compared Values { get; } = new();

        public IEnumerable<CellValue> Plain(PlainValue value) => [value];

        public IEnumerable<CellValue> Any(AnyCondition condition) => [];

        public IEnumerable<CellValue> Comparison(ComparisonCondition condition) => [condition.Value];

        public IEnumerable<CellValue> Range(RangeCondition condition) => [condition.From, condition.To];

        public IEnumerable<CellValue> Set(SetCondition condition) => condition.Items.SelectMany(ValuesOf);

        public IEnumerable<CellValue> Not(NotCondition condition) => ValuesOf(condition.Condition);
    }
}
