namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>
/// The search's cost model, in steps of roughly one bit and a half of description. An operator states its own cost in its table; what a
/// variable, a constant, a condition or a piece of a pattern costs is here, and a whole costs what its parts do.
/// </summary>
internal static class CostModel
{
    /// <summary>How much less likely a step of cost makes a program: two to this power.</summary>
    public const double BitsPerStep = 1.5;

    public const int Variable = 2;

    public const int Conditional = 2;

    public const int Throw = 3;

    /// <summary>Zero, one, true, false, the empty text.</summary>
    public const int PlainConstant = 2;

    /// <summary>Two, ten, a hundred, a space: known to everyone, but a choice.</summary>
    public const int CommonConstant = 3;

    /// <summary>A value of a column, where a test parts the rows.</summary>
    public const int RowConstant = 2;

    /// <summary>Taken from the rows.</summary>
    public const int MinedConstant = 3;

    /// <summary>A number that parts other numbers: by what they leave when they are divided by it.</summary>
    public const int Divisor = MinedConstant + 2;

    /// <summary>By how much a test of parity is cheaper of elements than of whole rows: elements are parted by it more often.</summary>
    public const int ParityOfElements = 2;

    // A result as long as a line tells so much that more characters make no difference.
    private const int MostOfAText = 24;

    /// <summary>A text that is a result: as long to say as its characters.</summary>
    public static int OfResult(string text) => Math.Clamp(OfLiteral(text.Length), PlainConstant, MostOfAText);

    /// <summary>A text of so many characters that stands between others.</summary>
    public static int OfLiteral(int length) => 1 + length;

    /// <summary>A word that several rows share.</summary>
    public static int OfWord(string word) => PlainConstant + Math.Min(4, word.Length);

    /// <summary>A text that parts others: one mark mostly.</summary>
    public static int OfMark(string mark) => mark.Length == 0 ? PlainConstant : CommonConstant + Math.Min(2, mark.Length / 3);

    /// <summary>A small number.</summary>
    public static int OfNumber(int number) => number <= 1 ? PlainConstant : CommonConstant;

    /// <summary>Which piece: hardly anyone counts beyond the third.</summary>
    public static int OfIndex(int index) => index <= 1 ? PlainConstant : CommonConstant + 2 * (index - 2);

    /// <summary>A text in a pattern: a word that the rows share is one choice, each mark is another.</summary>
    public static int OfPattern(string text)
    {
        var cost = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                cost++;
            else if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                cost += 2;
        }

        return cost;
    }

    public static int Sum(Expression[] expressions)
    {
        var sum = 0;
        foreach (var expression in expressions)
            sum += expression.Cost;
        return sum;
    }
}
