namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that reads a text as the sequence of its characters (UTF-16 code units, as C# has them).</summary>
internal static class CharacterOperators
{
    private static readonly DataType Character = DataType.Character;

    private static readonly DataType Text = DataType.Text;

    public static SequenceType Characters { get; } = new(Character, "");

    public static IReadOnlyList<Operator> All { get; } =
    [
        // A text is a sequence of characters in C# already.
        new("characters", [Text], Characters, 1, static a => new(Array.ConvertAll(a[0].Text.ToCharArray(), c => new Value(c))), Notation.Primary("{0}")),
        new("text of", [Characters], Text, 2, static a => new(new string(Array.ConvertAll(a[0].Items, c => (char)c.Bits))), Notation.Primary("string.Concat({0})")),
        Test("IsDigit", char.IsDigit),
        Test("IsLetter", char.IsLetter),
        Test("IsUpper", char.IsUpper),
        Test("IsLower", char.IsLower),
        Test("IsWhiteSpace", char.IsWhiteSpace),
        Test("IsLetterOrDigit", char.IsLetterOrDigit),
        new("digit value", [Character], DataType.Int32, 4, static a => new(a[0].Bits - '0'), new Notation("{0} - '0'", Precedence.Additive)),
        new("upper", [Character], Character, 3, static a => new(char.ToUpperInvariant((char)a[0].Bits)), Notation.Primary("char.ToUpperInvariant({0})")),
        new("lower", [Character], Character, 3, static a => new(char.ToLowerInvariant((char)a[0].Bits)), Notation.Primary("char.ToLowerInvariant({0})")),
    ];

    /// <summary>Whether the character stands in a text.</summary>
    public static Operator IsOneOf { get; } = new(
        "is one of", [Character, Text], DataType.Boolean, 3, static a => Value.Of(a[1].Text.Contains((char)a[0].Bits, StringComparison.Ordinal)), Notation.Linq("{1}.Contains({0})"));

    public static Operator Repeat { get; } = new(
        "repeat character", [Character, DataType.Int32], Text, 3, static a => Repeated((char)a[0].Bits, a[1].Bits), Notation.Primary("new string({0}, {1})"));

    private static Value Repeated(char character, long times) => times switch
    {
        < 0 => Value.OutOfRange,
        > 1_000 => Value.TooMuchWork,
        _ => new(new string(character, (int)times)),
    };

    private static Operator Test(string name, Func<char, bool> test) => new(
        name, [Character], DataType.Boolean, 3, a => Value.Of(test((char)a[0].Bits)), Notation.Primary($"char.{name}({{0}})"));
}
