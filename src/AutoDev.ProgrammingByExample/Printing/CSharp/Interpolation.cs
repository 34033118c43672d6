using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Printing.CSharp;

/// <summary>Writes a concatenation of three or more pieces with literals among them as an interpolated text.</summary>
internal static class Interpolation
{
    /// <summary>Null where plain <c>+</c> reads better.</summary>
    public static string? TryWrite(Call call, ExpressionWriter writer)
    {
        if (!IsConcatenation(call))
            return null;
        var parts = Parts(call).ToList();
        if (parts.Count < 3 || !parts.Exists(part => part is Constant) || parts.TrueForAll(part => part is Constant))
            return null;
        var text = new StringBuilder("$\"");
        foreach (var part in parts)
        {
            if (part is Constant literal)
            {
                var quoted = Literals.Of(literal.Value, literal.Type);
                text.Append(quoted[1..^1].Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
                continue;
            }

            var hole = writer.Write(part, Precedence.Or);
            if (hole.AsSpan().ContainsAny('"', '{', ':'))
                return null;
            text.Append('{').Append(hole).Append('}');
        }

        return text.Append('"').ToString();
    }

    /// <summary>The same with <c>+</c> between the pieces, however they were put together; null of anything else.</summary>
    public static string? TryJoin(Call call, ExpressionWriter writer) => IsConcatenation(call)
        ? string.Join(" + ", Parts(call).Select(part => writer.Write(part, Precedence.Multiplicative)))
        : null;

    private static bool IsConcatenation(Expression expression) => expression is Call { Operator.Name: "concat" };

    private static IEnumerable<Expression> Parts(Expression expression) => expression is Call call && IsConcatenation(call)
        ? call.Arguments.SelectMany(Parts)
        : [expression];
}
