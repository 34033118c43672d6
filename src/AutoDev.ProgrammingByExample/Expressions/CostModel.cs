namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The search's cost model, in steps of roughly one bit and a half of description. An operator states its own cost in its table; what a
/// variable, a constant, a condition or a piece of a pattern costs is here, and a whole costs what its parts do.
/// </summary>
internal static partial class CostModel
{
    /// <summary>How much less likely a step of cost makes a program: two to this power.</summary>
    public const double BitsPerStep = 1.5;

    public const int Variable = 2;

    public const int Conditional = 2;

    public const int Throw = 3;

    /// <summary>What a test of a parameter against a value costs where rows on both sides of it were written to show it.</summary>
    public const int ShownTest = 2;

    /// <summary>What is cheaper than this needs no branches: two of the cheapest leaves and the cheapest test cost more.</summary>
    public const int LeastOfBranches = 12;

    /// <summary>What a formula must save that all rows but one follow, for the one to be taken for a typing error: less is a rule's last word, such as a bound.</summary>
    public const int LeastSavedByATypo = 4;

    /// <summary>Zero, one, true, false, the empty text.</summary>
    public const int PlainConstant = 2;

    /// <summary>Two, ten, a hundred, a space: known to everyone, but a choice.</summary>
    public const int CommonConstant = 3;

    /// <summary>A value of a column, where a test parts the rows.</summary>
    public const int RowConstant = 2;

    /// <summary>Taken from the rows.</summary>
    public const int MinedConstant = 3;

    /// <summary>Minus one, three, four: known as well, and chosen seldom.</summary>
    public const int UncommonConstant = CommonConstant + 1;

    /// <summary>A number that the elements of a row suggest: there are more of them than rows, so that one fits sooner by chance.</summary>
    public const int MinedOfElements = MinedConstant + 1;

    /// <summary>A number that another is equal to: a bound is said more often than one value among many.</summary>
    public const int EqualNumber = MinedConstant + 1;

    /// <summary>A number that parts other numbers: by what they leave when they are divided by it.</summary>
    public const int Divisor = MinedConstant + 2;

    /// <summary>What divisibility says beside its divisor: "is a multiple of" is one word, whatever operators it is written with.</summary>
    public const int Unsaid = 0;

    /// <summary>A text that one row alone is equal to: that row itself, unless rules often have it.</summary>
    public const int Loneliness = 6;

    /// <summary>One of a few things that everyone knows to do with a number again and again: which one, however it is written.</summary>
    public const int KnownStep = 3;

    /// <summary>One of those with a case of its own, or with numbers that were chosen.</summary>
    public const int ChosenStep = KnownStep + 2;

    /// <summary>When it ends: at one, at nothing, at a single digit.</summary>
    public const int KnownEnd = 2;

    /// <summary>The vowels: a set of characters that has a name.</summary>
    public const int NamedSet = 2;

    /// <summary>By how much a test of parity is cheaper of elements than of whole rows: elements are parted by it more often.</summary>
    public const int ParityOfElements = 2;

    private const int LongestWord = 14;

    // A result as long as a line tells so much that more characters make no difference.
    private const int MostOfAText = 24;

    /// <summary>A text that is a result: as long to say as its characters.</summary>
    public static int OfResult(string text) => Math.Clamp(OfLiteral(text.Length), PlainConstant, MostOfAText);

    /// <summary>A date, a time or a duration that is a result: one of the days of some years.</summary>
    public static int OfMoment(int digits) => MinedConstant + digits;

    /// <summary>A text of so many characters that stands between others.</summary>
    public static int OfLiteral(int length) => 1 + length;

    /// <summary>A word that several rows share.</summary>
    public static int OfWord(string word) => PlainConstant + Math.Min(4, word.Length);

    /// <summary>A text that parts others: one mark mostly.</summary>
    public static int OfMark(string mark) => mark.Length == 0 ? PlainConstant : CommonConstant + Math.Min(2, mark.Length / 3);

    /// <summary>A small number.</summary>
    public static int OfNumber(int number) => number <= 1 ? PlainConstant : CommonConstant;

    /// <summary>How far bits are moved: powers of two are what people choose.</summary>
    public static int OfDistance(int distance) => int.IsPow2(distance) ? OfNumber(distance) : UncommonConstant;

    /// <summary>A bound that could stand anywhere in a wide gap: the rounder, the likelier.</summary>
    public static int OfBound(int digits) => RowConstant + Math.Min(4, digits);

    /// <summary>A number that was only computed from what is wanted of elements: any would have done, and the rounder, the likelier.</summary>
    public static int OfMinedNumber(int digits, bool isNegative) => MinedOfElements + digits + (isNegative ? 1 : 0);

    /// <summary>Characters that are named one by one.</summary>
    public static int OfSet(string characters) => 1 + characters.Length;

    /// <summary>How a date, a time or a number is written.</summary>
    public static int OfFormat(string format) => CommonConstant + format.Length / 5;

    /// <summary>A text that something is equal to. What stands in a parameter's column is a word mostly, and a sentence there is the row itself;
    /// what is computed could be compared with anything.</summary>
    public static int OfEqualText(string text, bool isParameter) => RowConstant + (isParameter
        ? Math.Clamp((text.Length - LongestWord) / 2, 0, 30)
        : Math.Min(text.Length, 10));

    /// <summary>Which piece: hardly anyone counts beyond the third.</summary>
    public static int OfIndex(int index) => index <= 1 ? PlainConstant : CommonConstant + 2 * (index - 2);

    public static int Sum(Expression[] expressions)
    {
        var sum = 0;
        foreach (var expression in expressions)
            sum += expression.Cost;
        return sum;
    }
}
