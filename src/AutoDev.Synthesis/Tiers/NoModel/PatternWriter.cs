using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Writes conditions as patterns, or as boolean expressions where C# has no constants of the type.</summary>
internal static class PatternWriter
{
    public static string Pattern(CellValue condition, TypeShape shape) => condition switch
    {
        AnyCondition => "_",
        ComparisonCondition { Comparison: Comparison.Equal } comparison => Literal(comparison.Value, shape),
        ComparisonCondition { Comparison: Comparison.NotEqual } comparison => "not " + Literal(comparison.Value, shape),
        ComparisonCondition comparison => $"{Sign(comparison.Comparison)} {Literal(comparison.Value, shape)}",
        RangeCondition range => $">= {Literal(range.From, shape)} and {(range.ToIncluded ? "<=" : "<")} {Literal(range.To, shape)}",
        SetCondition set => string.Join(" or ", set.Items.Select(item => Grouped(item, shape))),
        NotCondition not => $"not {Grouped(not.Condition, shape)}",
        _ => Literal(condition, shape),
    };

    public static string Test(CellValue condition, TypeShape shape, string name) => condition switch
    {
        AnyCondition => "true",
        ComparisonCondition comparison => $"{name} {Sign(comparison.Comparison)} {Literal(comparison.Value, shape)}",
        RangeCondition range =>
            $"{name} >= {Literal(range.From, shape)} && {name} {(range.ToIncluded ? "<=" : "<")} {Literal(range.To, shape)}",
        SetCondition set => $"({string.Join(" || ", set.Items.Select(item => Test(item, shape, name)))})",
        NotCondition not => $"!({Test(not.Condition, shape, name)})",
        NullValue => $"{name} is null",
        _ => $"{name} == {Literal(condition, shape)}",
    };

    private static string Literal(CellValue value, TypeShape shape) => CSharpLiteral.Of(value, shape).Text;

    private static string Grouped(CellValue condition, TypeShape shape) =>
        condition is RangeCondition or SetCondition ? $"({Pattern(condition, shape)})" : Pattern(condition, shape);

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.GreaterOrEqual => ">=",
        Comparison.Greater => ">",
    };
}
