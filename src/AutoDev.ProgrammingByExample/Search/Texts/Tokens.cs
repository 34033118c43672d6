namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>Texts of several rows as runs of letters, of digits, and of what stands between, where all rows have the same ones.</summary>
internal sealed class Tokens
{
    private Tokens(string[][] rows) => Rows = rows;

    public string[][] Rows { get; }

    public int Count => Rows[0].Length;

    /// <summary>Null where the rows are not alike, or have more runs than <paramref name="most"/>.</summary>
    public static Tokens? Of(IReadOnlyList<string> texts, int most)
    {
        var rows = texts.Select(text => Split(text, most)).ToArray();
        return rows.Length > 0 && Array.TrueForAll(rows, row => row.Length is > 0 && row.Length <= most && row.Length == rows[0].Length && row.Select(Kind).SequenceEqual(rows[0].Select(Kind)))
            ? new Tokens(rows)
            : null;
    }

    /// <summary>The run of each row at a place.</summary>
    public string[] At(int place) => Array.ConvertAll(Rows, row => row[place]);

    /// <summary>Whether every row has the same there.</summary>
    public bool IsSame(int place) => Array.TrueForAll(Rows, row => row[place] == Rows[0][place]);

    public bool IsOfDigits(int place) => Kind(Rows[0][place]) == Digit;

    public bool IsOfLetters(int place) => Kind(Rows[0][place]) == Letter;

    private const int Digit = 1;

    private const int Letter = 2;

    private static int Kind(string run) => Kind(run[0]);

    private static int Kind(char c) => char.IsAsciiDigit(c) ? Digit : char.IsLetter(c) ? Letter : 0;

    private static string[] Split(string text, int most)
    {
        var runs = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length && runs.Count <= most; i++)
        {
            if (i < text.Length && Kind(text[i]) == Kind(text[start]))
                continue;
            runs.Add(text[start..i]);
            start = i;
        }

        return [.. runs];
    }
}
