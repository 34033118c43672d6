using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// Texts near those of a column: the start of one with the end of another, both cut at a mark that they share; one piece less; a number
/// of one digit more; the same in lower case. And the first text with another kind of character inside it.
/// </summary>
internal static class TextProbes
{
    private const int MostRows = 8;

    private const int Longest = 2_000;

    // What a text of another kind has and rows often lack.
    private static readonly char[] Kinds = ['7', '-', '\u00e9'];

    /// <summary>A text with a digit, a mark, a letter with an accent and a capital in its midst.</summary>
    public static IEnumerable<string> OfOtherKinds(string text)
    {
        if (text.Length is < 2 or > Longest)
            yield break;
        var middle = text.Length / 2;
        foreach (var kind in Kinds)
            yield return text.Insert(middle, kind.ToString());
        if (char.IsLower(text[middle]))
            yield return text[..middle] + char.ToUpperInvariant(text[middle]) + text[(middle + 1)..];
    }

    public static IEnumerable<string> Near(IReadOnlyList<string> column)
    {
        var marks = Marks.In(column.Select(text => new Value(text))).Select(mark => mark.Value.Text).Take(3).ToArray();
        var texts = column.Distinct(StringComparer.Ordinal).Where(text => text.Length is > 0 and <= Longest).Take(MostRows).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            foreach (var mark in marks)
            {
                var next = texts[(i + 1) % texts.Length];
                if (texts[i].IndexOf(mark, StringComparison.Ordinal) is > 0 and var cut && next.IndexOf(mark, StringComparison.Ordinal) is > 0 and var other)
                {
                    yield return texts[i][..cut] + next[other..];
                    yield return texts[i][(cut + mark.Length)..];
                }

                if (texts[i].LastIndexOf(mark, StringComparison.Ordinal) is > 0 and var last)
                    yield return texts[i][..last];
            }

            if (texts[i].AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var digit)
                yield return texts[i].Insert(digit, "1");
            if (i == 0)
                yield return texts[i].ToLowerInvariant();
        }
    }
}
