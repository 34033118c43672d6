using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Tests of one subject against constants, as patterns: <c>&lt; 10</c>, <c>&gt;= 10 and &lt; 20</c>, <c>Tier.Gold or Tier.Silver</c>.</summary>
internal sealed record Pattern(Expression Subject, string Text, Precedence Precedence);

internal static class Patterns
{
    /// <summary>A combination of two or more tests of one subject; a single test reads better as a comparison.</summary>
    public static Pattern? Of(Call call, ExpressionWriter writer) =>
        call.Operator.Name is LogicOperators.AndName or LogicOperators.OrName ? Of((Expression)call, writer) : null;

    public static Pattern? Of(Expression test, ExpressionWriter writer)
    {
        if (test is not Call { Arguments.Length: 2 } call)
            return null;
        if (call.Operator.Name is LogicOperators.AndName or LogicOperators.OrName)
            return Combine(call, writer);
        if (!IsPattern(call))
            return null;
        var literal = writer.Write(call.Arguments[1], Precedence.Additive);
        var text = call.Operator.Name switch
        {
            "==" => literal,
            "!=" => $"not {literal}",
            var comparison => $"{comparison} {literal}",
        };
        return new Pattern(call.Arguments[0], text, Precedence.Primary);
    }

    /// <summary>What <paramref name="test"/> tests against constants alone; null where it does something else.</summary>
    public static Expression? SubjectOf(Expression test)
    {
        if (test is not Call { Arguments.Length: 2 } call)
            return null;
        if (call.Operator.Name is LogicOperators.AndName or LogicOperators.OrName)
        {
            return SubjectOf(call.Arguments[0]) is { } left && SubjectOf(call.Arguments[1]) is { } right && Structure.AreSame(left, right)
                ? left
                : null;
        }

        return IsPattern(call) ? call.Arguments[0] : null;
    }

    private static bool IsPattern(Call call) =>
        call.Arguments is [not Constant, Constant { Type: not (DoubleType or SequenceType or DateType or DateTimeType or TimeType or DurationType) }]
        && call.Operator.Name is ("==" or "!=" or NumberOperators.Less or NumberOperators.LessOrEqual or NumberOperators.Greater
            or NumberOperators.GreaterOrEqual);

    private static Pattern? Combine(Call call, ExpressionWriter writer)
    {
        if (Of(call.Arguments[0], writer) is not { } left
            || Of(call.Arguments[1], writer) is not { } right
            || !Structure.AreSame(left.Subject, right.Subject))
        {
            return null;
        }

        var isAnd = call.Operator.Name is LogicOperators.AndName;
        var precedence = isAnd ? Precedence.And : Precedence.Or;
        return new Pattern(
            left.Subject,
            $"{Within(left, precedence)} {(isAnd ? "and" : "or")} {Within(right, precedence)}",
            precedence);
    }

    private static string Within(Pattern pattern, Precedence precedence) =>
        pattern.Precedence < precedence ? $"({pattern.Text})" : pattern.Text;
}
