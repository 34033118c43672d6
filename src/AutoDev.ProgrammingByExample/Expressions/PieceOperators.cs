using System.Globalization;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The part of the table that the search for texts uses beyond <see cref="TextOperators"/>. It is no part of the enumeration's
/// language, for there every operator costs each of the others time.
/// </summary>
internal static class PieceOperators
{
    private static readonly DataType Text = DataType.Text;

    private static readonly DataType Int = DataType.Int32;

    private static readonly SequenceType Texts = new(DataType.Text, "");

    public static Operator First { get; } = new(
        "first piece", [Text, Text], Text, 4, static a => new(a[0].Text.Split(a[1].Text)[0]), Notation.Primary("{0}.Split({1})[0]"))
    {
        OnCharacter = Notation.Primary("{0}.Split({1})[0]"),
    };

    public static Operator PadLeft { get; } = new(
        "pad left", [Text, Int, DataType.Character], Text, 4, static a => Pad(a[0].Text, a[1].Bits, (char)a[2].Bits), Notation.Primary("{0}.PadLeft({1}, {2})"));

    public static Operator FromEnd { get; } = new(
        "piece from end", [Text, Text, Int], Text, 4, static a => FromLast(a[0].Text.Split(a[1].Text), a[2].Bits),
        Notation.Primary("{0}.Split({1})[^{2}]"))
    {
        OnCharacter = Notation.Primary("{0}.Split({1})[^{2}]"),
    };

    public static Operator CountOfPieces { get; } = new(
        "count of pieces", [Text, Text], Int, 4, static a => new(a[0].Text.Split(a[1].Text).Length), Notation.Primary("{0}.Split({1}).Length"))
    {
        OnCharacter = Notation.Primary("{0}.Split({1}).Length"),
    };

    public static Operator Letters { get; } = new(
        "letters", [Text], Text, 4, static a => new(string.Concat(a[0].Text.Where(char.IsLetter))),
        Notation.Linq("string.Concat({0}.Where(char.IsLetter))"));

    public static Operator LettersAndDigits { get; } = new(
        "letters and digits", [Text], Text, 4, static a => new(string.Concat(a[0].Text.Where(char.IsLetterOrDigit))),
        Notation.Linq("string.Concat({0}.Where(char.IsLetterOrDigit))"));

    public static Operator Capitals { get; } = new(
        "capitals", [Text], Text, 4, static a => new(string.Concat(a[0].Text.Where(char.IsUpper))),
        Notation.Linq("string.Concat({0}.Where(char.IsUpper))"));

    public static Operator TitleCase { get; } = new(
        "title case", [Text], Text, 5, static a => new(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(a[0].Text.ToLowerInvariant())),
        new Notation("CultureInfo.InvariantCulture.TextInfo.ToTitleCase({0}.ToLowerInvariant())", Precedence.Primary, "System.Globalization"));

    /// <summary>The first character in upper case, and the others as they are.</summary>
    public static Operator Capitalized { get; } = new(
        "capitalized", [Text], Text, 5, static a => Capitalize(a[0].Text), new Notation("{0}[..1].ToUpperInvariant() + {0}[1..]", Precedence.Additive));

    /// <summary>Texts one after the other.</summary>
    public static Operator Chain { get; } = new(
        "chain", [Texts], Text, 3, static a => TextOperators.Concat("", string.Concat(a[0].Items.Select(item => item.Text))),
        Notation.Primary("string.Concat({0})"));

    private static Value Capitalize(string text) =>
        text.Length == 0 ? Value.OutOfRange : new Value(text[..1].ToUpperInvariant() + text[1..]);

    private static Value Pad(string text, long width, char character) =>
        width is < 0 or > 1_000 ? Value.OutOfRange : new Value(text.PadLeft((int)width, character));

    private static Value FromLast(string[] pieces, long index) =>
        index < 1 || index > pieces.Length ? new Value(new Failure("IndexOutOfRangeException")) : new Value(pieces[^(int)index]);
}
