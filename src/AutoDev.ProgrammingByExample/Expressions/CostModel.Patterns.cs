namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>What the pieces of a regular expression cost; a pattern costs what its pieces do.</summary>
internal static partial class CostModel
{
    /// <summary>Where a text begins or ends, or nothing at all: no choice.</summary>
    public const int Anchor = 0;

    /// <summary>Where a word begins or ends.</summary>
    public const int EdgeOfWord = 1;

    /// <summary>As many as there are, of whatever is there.</summary>
    public const int Anything = 2;

    /// <summary>As few as will do of whatever is there: harder to read.</summary>
    public const int AsLittleAsPossible = Anything + 1;

    /// <summary>What follows it to the end, or the last of its kind: greedy, as everyone writes it.</summary>
    public const int Greedy = 2;

    /// <summary>All from a first character of a known kind to the end.</summary>
    public const int FromKind = 3;

    /// <summary>How many there are, where the rows would have let one say it more simply.</summary>
    public const int Quantifier = 1;

    /// <summary>One mark that stands for itself.</summary>
    public const int Mark = 1;

    /// <summary>Digits, letters of one case, letters or digits.</summary>
    public const int Class = 2;

    /// <summary>Letters of both cases: why not digits, too?</summary>
    public const int ClassOfLetters = Class + 1;

    /// <summary>A pattern cannot cost less: that nothing else was meant must be said.</summary>
    public const int LeastPattern = 1;

    /// <summary>What stands in brackets or quotes.</summary>
    public const int Bracketed = 3;

    /// <summary>The place between two kinds of characters.</summary>
    public const int Seam = 4;

    /// <summary>A kind of character somewhere in a text.</summary>
    public const int Shape = 2;

    /// <summary>A kind of character at an end of a text.</summary>
    public const int ShapeOfEnd = Shape + 1;

    /// <summary>A kind that the whole text is of, or several characters in a row.</summary>
    public const int ShapeOfSeveral = Shape + 2;

    /// <summary>One of several kinds at an end.</summary>
    public const int RareShape = Shape + 3;

    // A word of a choice is one thing to say, however it is written.
    private const int MostOfAnAlternative = 3;

    private const int LongestPlainToken = 4;

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

    /// <summary>The same between other pieces, where that there is something needs no saying.</summary>
    public static int OfPatternWithin(string text) => OfPattern(text) - 1;

    /// <summary>Everything up to one of these marks.</summary>
    public static int OfUntil(string marks) => 1 + marks.Length;

    /// <summary>A class of characters and some marks.</summary>
    public static int OfClassWith(int marks) => ClassOfLetters + marks;

    /// <summary>One of these texts that come again and again.</summary>
    public static int OfChoice(IEnumerable<string> texts) => 1 + texts.Sum(static text => Math.Min(MostOfAnAlternative, OfPattern(text)));

    /// <summary>One of these texts as a neighbour of what is looked for.</summary>
    public static int OfNeighbours(IEnumerable<string> texts) => 1 + texts.Sum(OfPattern);

    /// <summary>A run of characters of one kind that is taken out of a text.</summary>
    public static int OfToken(string pattern) => pattern.Length > LongestPlainToken ? 3 : 2;

    /// <summary>A run of characters of one kind that is counted.</summary>
    public static int OfCounted(string pattern) => 1 + pattern.Length / 3;
}
