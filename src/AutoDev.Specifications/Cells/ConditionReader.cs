using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary>Conditions: <c>&lt;18</c>, <c>10..99</c>, <c>*</c>, <c>not 3</c>, and sets where commas may be one.</summary>
internal static class ConditionReader
{
    private static readonly (string Sign, Comparison Comparison)[] Signs =
    [
        ("<=", Comparison.LessOrEqual),
        (">=", Comparison.GreaterOrEqual),
        ("!=", Comparison.NotEqual),
        ("<>", Comparison.NotEqual),
        ("==", Comparison.Equal),
        ("≤", Comparison.LessOrEqual),
        ("≥", Comparison.GreaterOrEqual),
        ("≠", Comparison.NotEqual),
        ("<", Comparison.Less),
        (">", Comparison.Greater),
        ("=", Comparison.Equal),
    ];

    /// <summary>Null where the text is no condition but a value.</summary>
    /// <param name="sets">Whether <c>a, b</c> is a set.</param>
    public static CellValue? Read(string text, bool sets)
    {
        if (text is "*" or "-" or "–" or "—")
        {
            return new AnyCondition();
        }

        return Compare(text) ?? Range(text) ?? Negation(text) ?? Membership(text) ?? (sets ? Set(text) : null);
    }

    private static CellValue? Compare(string text)
    {
        foreach (var (sign, comparison) in Signs)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                var operand = text.Substring(sign.Length).Trim();
                return operand.Length == 0 || operand[0] is '=' or '<' or '>' ? null : Between(comparison, operand) ?? Compared(comparison, operand);
            }
        }

        return null;
    }

    private static CellValue? Compared(Comparison comparison, string operand) =>
        CellReader.ReadPlain(operand) is var value && (comparison is Comparison.Equal or Comparison.NotEqual || IsOrdered(value))
            ? new ComparisonCondition(comparison, value)
            : null;

    /// <summary><c>&gt;=10 and &lt;100</c>.</summary>
    private static CellValue? Between(Comparison lower, string operand)
    {
        var and = operand.IndexOf(" and ", StringComparison.OrdinalIgnoreCase);
        if (and < 0 || lower != Comparison.GreaterOrEqual)
        {
            return null;
        }

        return Compare(operand.Substring(and + 5).Trim()) is ComparisonCondition { Comparison: Comparison.Less or Comparison.LessOrEqual } upper
            && CellReader.ReadPlain(operand.Substring(0, and).Trim()) is var from
            && IsOrdered(from)
                ? new RangeCondition(from, upper.Value, upper.Comparison == Comparison.LessOrEqual)
                : null;
    }

    private static CellValue? Range(string text)
    {
        if (text[0] is '"' or '\'')
        {
            return null;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var dash = dots < 0 ? text.IndexOf('–') : -1;
        if (dots < 0 && dash <= 0)
        {
            return null;
        }

        var from = text.Substring(0, dots < 0 ? dash : dots).Trim();
        var to = text.Substring(dots < 0 ? dash + 1 : dots + 2).Trim();
        var included = to.Length == 0 || to[0] != '<';
        to = included ? to : to.Substring(1).Trim();
        var lower = from.Length == 0 ? null : CellReader.ReadPlain(from);
        var upper = to.Length == 0 ? null : CellReader.ReadPlain(to);
        if ((lower is not null && !IsOrdered(lower)) || (upper is not null && !IsOrdered(upper)))
        {
            return null;
        }

        return (lower, upper) switch
        {
            (null, null) => null,
            (null, _) => new ComparisonCondition(included ? Comparison.LessOrEqual : Comparison.Less, upper),
            (_, null) => new ComparisonCondition(Comparison.GreaterOrEqual, lower),
            _ => new RangeCondition(lower, upper, included),
        };
    }

    private static CellValue? Negation(string text)
    {
        string? inner = null;
        if (text.StartsWith("not ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("not(", StringComparison.OrdinalIgnoreCase))
        {
            inner = text.Substring(3).Trim();
        }
        else if (text[0] == '!' && text.Length > 1 && !char.IsWhiteSpace(text[1]) && text.IndexOf(' ') < 0)
        {
            inner = text.Substring(1);
        }

        if (inner is null || inner.Length == 0)
        {
            return null;
        }

        if (inner[0] == '(' && inner[inner.Length - 1] == ')')
        {
            inner = inner.Substring(1, inner.Length - 2).Trim();
        }

        // One level only: "not not x" is no condition that a person means.
        return inner.Length == 0 || inner.StartsWith("not", StringComparison.OrdinalIgnoreCase) || inner[0] == '!'
            ? null
            : new NotCondition(Compare(inner) ?? Range(inner) ?? Membership(inner) ?? Set(inner) ?? CellReader.ReadPlain(inner));
    }

    private static CellValue? Membership(string text)
    {
        if (!text.StartsWith("in ", StringComparison.OrdinalIgnoreCase) || text.Length < 5)
        {
            return null;
        }

        var body = text.Substring(3).Trim();
        var bracketed = (body[0] == '[' && body[body.Length - 1] == ']') || (body[0] == '(' && body[body.Length - 1] == ')');
        return bracketed && body.Length > 2 && StructureReader.ReadItems(body.Substring(1, body.Length - 2).Trim()) is { } items
            ? new SetCondition(items)
            : null;
    }

    private static CellValue? Set(string text) =>
        text.IndexOf(',') > 0 && StructureReader.ReadItems(text) is { Count: > 1 } items ? new SetCondition(items) : null;

    /// <summary>A name or an expression may be a constant of any type.</summary>
    private static bool IsOrdered(CellValue value) =>
        value is PlainValue { Scale: CellScale.Number or CellScale.Date or CellScale.Time or CellScale.Duration } or DateValue or NameValue or ExpressionValue;
}
