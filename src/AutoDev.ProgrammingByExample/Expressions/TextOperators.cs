namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that works on text. Comparison is ordinal and culture invariant throughout.</summary>
internal static class TextOperators
{
    private const int LongestText = 100_000;

    private static readonly DataType Text = DataType.Text;

    private static readonly DataType Int = DataType.Int32;

    private static readonly DataType Bool = DataType.Boolean;

    public static IReadOnlyList<Operator> All { get; } =
    [
        new("concat", [Text, Text], Text, 2, static a => Concat(a[0].Text, a[1].Text), Notation.Infix("+", Precedence.Additive)),
        new("length", [Text], Int, 2, static a => new(a[0].Text.Length), Notation.Primary("{0}.Length")),
        new("upper", [Text], Text, 2, static a => new(a[0].Text.ToUpperInvariant()), Notation.Primary("{0}.ToUpperInvariant()")),
        new("lower", [Text], Text, 2, static a => new(a[0].Text.ToLowerInvariant()), Notation.Primary("{0}.ToLowerInvariant()")),
        new("trim", [Text], Text, 2, static a => new(a[0].Text.Trim()), Notation.Primary("{0}.Trim()")),
        new("take", [Text, Int], Text, 3, static a => Slice(a[0].Text, 0, a[1].Bits), Notation.Primary("{0}[..{1}]")),
        new("skip", [Text, Int], Text, 3, static a => Slice(a[0].Text, a[1].Bits, a[0].Text.Length), Notation.Primary("{0}[{1}..]")),
        new("take last", [Text, Int], Text, 4, static a => Slice(a[0].Text, a[0].Text.Length - a[1].Bits, a[0].Text.Length), Notation.Primary("{0}[^{1}..]")),
        new("skip last", [Text, Int], Text, 4, static a => Slice(a[0].Text, 0, a[0].Text.Length - a[1].Bits), Notation.Primary("{0}[..^{1}]")),
        new("substring", [Text, Int, Int], Text, 4, static a => Substring(a[0].Text, a[1].Bits, a[2].Bits), Notation.Primary("{0}.Substring({1}, {2})")),
        new("replace", [Text, Text, Text], Text, 3, static a => Replace(a[0].Text, a[1].Text, a[2].Text), Notation.Primary("{0}.Replace({1}, {2}, StringComparison.Ordinal)")),
        new("index of", [Text, Text], Int, 3, static a => new(a[0].Text.IndexOf(a[1].Text, StringComparison.Ordinal)), Notation.Primary("{0}.IndexOf({1}, StringComparison.Ordinal)"))
        {
            OnCharacter = Notation.Primary("{0}.IndexOf({1}, StringComparison.Ordinal)"),
        },
        new("last index of", [Text, Text], Int, 4, static a => new(a[0].Text.LastIndexOf(a[1].Text, StringComparison.Ordinal)), Notation.Primary("{0}.LastIndexOf({1}, StringComparison.Ordinal)"))
        {
            OnCharacter = Notation.Primary("{0}.LastIndexOf({1})"),
        },
        new("contains", [Text, Text], Bool, 3, static a => Value.Of(a[0].Text.Contains(a[1].Text, StringComparison.Ordinal)), Notation.Primary("{0}.Contains({1}, StringComparison.Ordinal)"))
        {
            OnCharacter = Notation.Primary("{0}.Contains({1}, StringComparison.Ordinal)"),
        },
        new("starts with", [Text, Text], Bool, 3, static a => Value.Of(a[0].Text.StartsWith(a[1].Text, StringComparison.Ordinal)), Notation.Primary("{0}.StartsWith({1}, StringComparison.Ordinal)"))
        {
            OnCharacter = Notation.Primary("{0}.StartsWith({1})"),
        },
        new("ends with", [Text, Text], Bool, 3, static a => Value.Of(a[0].Text.EndsWith(a[1].Text, StringComparison.Ordinal)), Notation.Primary("{0}.EndsWith({1}, StringComparison.Ordinal)"))
        {
            OnCharacter = Notation.Primary("{0}.EndsWith({1})"),
        },
        new("digits", [Text], Text, 4, static a => new(string.Concat(a[0].Text.Where(char.IsDigit))), Notation.Linq("string.Concat({0}.Where(char.IsDigit))")),
        new("before last", [Text, Text], Text, 4, static a => BeforeLast(a[0].Text, a[1].Text), Notation.Primary("{0}[..{0}.LastIndexOf({1}, StringComparison.Ordinal)]"))
        {
            OnCharacter = Notation.Primary("{0}[..{0}.LastIndexOf({1})]"),
        },
        new("piece", [Text, Text, Int], Text, 4, static a => Piece(a[0].Text, a[1].Text, a[2].Bits, fromEnd: false), Notation.Primary("{0}.Split({1})[{2}]"))
        {
            OnCharacter = Notation.Primary("{0}.Split({1})[{2}]"),
        },
        new("last piece", [Text, Text], Text, 4, static a => Piece(a[0].Text, a[1].Text, 1, fromEnd: true), Notation.Primary("{0}.Split({1})[^1]"))
        {
            OnCharacter = Notation.Primary("{0}.Split({1})[^1]"),
        },
        new("rest", [Text, Text], Text, 4, static a => Rest(a[0].Text, a[1].Text), Notation.Primary("{0}.Split({1}, 2)[1]"))
        {
            OnCharacter = Notation.Primary("{0}.Split({1}, 2)[1]"),
        },
    ];

    public const string ToText = "to text";

    /// <summary>Between text and numbers; wanted only where both sides occur.</summary>
    public static IReadOnlyList<Operator> WithNumbers { get; } =
    [
        new(ToText, [Int], Text, 3, static a => new(a[0].Bits.ToString(System.Globalization.CultureInfo.InvariantCulture)), new Notation("{0}.ToString(CultureInfo.InvariantCulture)", Precedence.Primary, "System.Globalization")),
        new("parse", [Text], Int, 3, static a => Parse(a[0].Text), new Notation("int.Parse({0}, CultureInfo.InvariantCulture)", Precedence.Primary, "System.Globalization")),
    ];

    /// <summary>A text, and another where it is empty.</summary>
    public static Operator OrElse { get; } = new(
        "or else", [Text, Text], Text, 3, static a => a[0].Text.Length > 0 ? a[0] : a[1], new Notation("{0} is { Length: > 0 } {w} ? {w} : {1}", Precedence.Conditional));

    public static Value Concat(string left, string right) =>
        left.Length + right.Length > LongestText ? Value.TooMuchWork : new Value(left + right);

    private static Value Slice(string text, long from, long to) =>
        from < 0 || to > text.Length || from > to ? Value.OutOfRange : new Value(text[(int)from..(int)to]);

    private static Value Substring(string text, long start, long length) =>
        start < 0 || length < 0 || start > text.Length - length ? Value.OutOfRange : new Value(text.Substring((int)start, (int)length));

    private static Value Replace(string text, string old, string replacement)
    {
        if (old.Length == 0)
            return new Value(new Failure("ArgumentException"));
        var result = text.Replace(old, replacement, StringComparison.Ordinal);
        return result.Length > LongestText ? Value.TooMuchWork : new Value(result);
    }

    private static Value Piece(string text, string separator, long index, bool fromEnd)
    {
        var pieces = text.Split(separator);
        var position = fromEnd ? pieces.Length - index : index;
        return position < 0 || position >= pieces.Length ? new Value(new Failure("IndexOutOfRangeException")) : new Value(pieces[position]);
    }

    private static Value Rest(string text, string separator)
    {
        var pieces = text.Split(separator, 2);
        return pieces.Length < 2 ? new Value(new Failure("IndexOutOfRangeException")) : new Value(pieces[1]);
    }

    private static Value BeforeLast(string text, string mark)
    {
        var end = text.LastIndexOf(mark, StringComparison.Ordinal);
        return end < 0 ? Value.OutOfRange : new Value(text[..end]);
    }

    private static Value Parse(string text) =>
        int.TryParse(text, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? new Value(number)
            : Value.Malformed;
}
