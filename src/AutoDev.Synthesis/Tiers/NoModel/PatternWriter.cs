using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Writes conditions as patterns, or as boolean expressions where C# has no constants of the type.</summary>
internal static class PatternWriter
{
    public static string Pattern(CellValue condition, TypeShape shape) => condition.Accept(new Patterns(shape));

    public static string Test(CellValue condition, TypeShape shape, string name) => condition.Accept(new Tests(shape, name));

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

    private sealed class Patterns(TypeShape shape) : IConditionVisitor<string>
    {
        public string Plain(PlainValue value) => Literal(value, shape);

        public string Any(AnyCondition condition) => "_";

        public string Comparison(ComparisonCondition condition) => condition.Comparison switch
        {
            Specifications.Model.Comparison.Equal => Literal(condition.Value, shape),
            Specifications.Model.Comparison.NotEqual => "not " + Literal(condition.Value, shape),
            var comparison => $"{Sign(comparison)} {Literal(condition.Value, shape)}",
        };

        public string Range(RangeCondition condition) =>
            $">= {Literal(condition.From, shape)} and {(condition.ToIncluded ? "<=" : "<")} {Literal(condition.To, shape)}";

        public string Set(SetCondition condition) => string.Join(" or ", condition.Items.Select(item => Grouped(item, shape)));

        public string Not(NotCondition condition) => $"not {Grouped(condition.Condition, shape)}";
    }

    private sealed class Tests(TypeShape shape, string name) : IConditionVisitor<string>
    {
        public string Plain(PlainValue value) => value switch
        {
            NullValue => $"{name} is null",
            BooleanValue truth when !shape.Nullable => truth.Value ? name : "!" + name,
            _ => $"{name} == {Literal(value, shape)}",
        };

        public string Any(AnyCondition condition) => "true";

        public string Comparison(ComparisonCondition condition) => $"{name} {Sign(condition.Comparison)} {Literal(condition.Value, shape)}";

        public string Range(RangeCondition condition) =>
            $"{name} >= {Literal(condition.From, shape)} && {name} {(condition.ToIncluded ? "<=" : "<")} {Literal(condition.To, shape)}";

        public string Set(SetCondition condition) => $"({string.Join(" || ", condition.Items.Select(item => Test(item, shape, name)))})";

        public string Not(NotCondition condition) => $"!({Test(condition.Condition, shape, name)})";
    }
}
