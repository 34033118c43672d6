namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that puts texts in the order of their characters' numbers, whatever the culture, or takes the outermost.</summary>
internal static class TextOrderOperators
{
    private static readonly SequenceType Texts = new(DataType.Text, "");

    private static readonly Comparison<Value> Ascending = static (left, right) => string.CompareOrdinal(left.Text, right.Text);

    public static IReadOnlyList<Operator> All { get; } =
    [
        new("order texts", [Texts], Texts, 2, static a => Order(a[0].Items, sign: 1), Notation.Linq("{0}.Order(StringComparer.Ordinal)")),
        new("order texts descending", [Texts], Texts, 3, static a => Order(a[0].Items, sign: -1), Notation.Linq("{0}.OrderDescending(StringComparer.Ordinal)")),
        new("least text", [Texts], DataType.Text, 3, static a => Outermost(a[0].Items, sign: 1), Notation.Linq("{0}.Order(StringComparer.Ordinal).First()")),
        new("greatest text", [Texts], DataType.Text, 3, static a => Outermost(a[0].Items, sign: -1), Notation.Linq("{0}.OrderDescending(StringComparer.Ordinal).First()")),
    ];

    private static Value Order(Value[] items, int sign)
    {
        var ordered = (Value[])items.Clone();
        Array.Sort(ordered, (left, right) => sign * Ascending(left, right));
        return new(ordered);
    }

    private static Value Outermost(Value[] items, int sign) => items.Length == 0 ? Value.Empty : Order(items, sign).Items[0];
}
