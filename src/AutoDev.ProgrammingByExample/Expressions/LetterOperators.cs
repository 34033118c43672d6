namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table about letters as members of the alphabet, from a to z; all other characters stay what they are, or count nothing.</summary>
internal static class LetterOperators
{
    /// <summary>How many there are.</summary>
    public const int Letters = 26;

    private static readonly DataType Int = DataType.Int32;

    private static readonly DataType Character = DataType.Character;

    /// <summary>The letter so many places on, and from z on from the first again.</summary>
    public static Operator Shift { get; } = new(
        "shift letter", [Character, Int], Character, 3, static a => new(Moved((char)a[0].Bits, a[1].Bits % Letters)), Notation.Primary("{f}({0}, {1})"))
    {
        Local = new LocalFunction(
            "Shift", "char", [("char", "letter"), ("int", "places")],
            """
            var first = {0} is >= 'A' and <= 'Z' ? 'A' : 'a';
            return {0} is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
                ? (char)(first + (({0} - first + ({1} % 26) + 26) % 26))
                : {0};
            """),
    };

    /// <summary>The letter that is as far from the end as this is from the beginning.</summary>
    public static Operator Mirror { get; } = new(
        "mirror letter", [Character], Character, 4, static a => new(Mirrored((char)a[0].Bits)), Notation.Primary("{f}({0})"))
    {
        Local = new LocalFunction(
            "Mirror", "char", [("char", "letter")],
            """
            return {0} switch
            {
                >= 'A' and <= 'Z' => (char)('A' + 'Z' - {0}),
                >= 'a' and <= 'z' => (char)('a' + 'z' - {0}),
                _ => {0},
            };
            """),
    };

    /// <summary>The letter's place in the alphabet, one for a; nothing for other characters.</summary>
    public static Operator Place { get; } = new(
        "place of letter", [Character], Int, 4, static a => new(PlaceOf((char)a[0].Bits)), new Notation("char.ToLowerInvariant({0}) is >= 'a' and <= 'z' and var {l} ? {l} - 'a' + 1 : 0", Precedence.Conditional));

    /// <summary>The character's number.</summary>
    public static Operator Code { get; } = new("code", [Character], Int, 3, static a => new(a[0].Bits), new Notation("(int){0}", Precedence.Unary));

    /// <summary>The character of a number, as a text.</summary>
    public static Operator OfCode { get; } = new(
        "character of code", [Int], DataType.Text, 3, static a => a[0].Bits is < 0 or > char.MaxValue ? Value.Overflow : new(((char)a[0].Bits).ToString()), Notation.Primary("checked((char)({0})).ToString()"));

    /// <summary>One character as a text.</summary>
    public static Operator AsText { get; } = new("text of one", [Character], DataType.Text, 1, static a => new(((char)a[0].Bits).ToString()), Notation.Primary("{0}.ToString()"));

    private static char Moved(char letter, long places) => letter switch
    {
        >= 'A' and <= 'Z' => (char)('A' + (letter - 'A' + places + Letters) % Letters),
        >= 'a' and <= 'z' => (char)('a' + (letter - 'a' + places + Letters) % Letters),
        _ => letter,
    };

    private static char Mirrored(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)('A' + 'Z' - letter),
        >= 'a' and <= 'z' => (char)('a' + 'z' - letter),
        _ => letter,
    };

    private static int PlaceOf(char letter) => char.ToLowerInvariant(letter) is >= 'a' and <= 'z' and var lower ? lower - 'a' + 1 : 0;
}
