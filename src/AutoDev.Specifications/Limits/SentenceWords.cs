using System.Globalization;

namespace AutoDev.Specifications.Limits;

/// <summary>A word, a number or a mark of a sentence.</summary>
/// <param name="Text">In small letters.</param>
internal readonly record struct SentenceWord(string Text, int Start, int End, decimal? Number)
{
    public bool IsWord => Number is null && char.IsLetter(Text[0]);
}

/// <summary>Cuts a sentence into its words; numbers may be written with digits or, small ones, with letters.</summary>
internal static class SentenceWords
{
    private static readonly Dictionary<string, int> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0,
        ["negative"] = 0,
        ["positive"] = 0,
        ["two"] = 2,
        ["twice"] = 2,
        ["three"] = 3,
        ["thrice"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["twenty"] = 20,
        ["hundred"] = 100,
    };

    /// <summary>A look that is cheap: most sentences have no number.</summary>
    public static bool MayHoldNumber(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                return true;
            }

            if ((text[i] | ' ') is 't' or 'f' or 's' or 'e' or 'n' or 'h' or 'p' or 'z'
                && (i == 0 || !char.IsLetter(text[i - 1]))
                && Named.ContainsKey(text.Substring(i, WordEnd(text, i) - i)))
            {
                return true;
            }
        }

        return false;
    }

    public static List<SentenceWord> Of(string text)
    {
        var words = new List<SentenceWord>();
        for (var i = 0; i < text.Length;)
        {
            var end = char.IsLetter(text[i]) ? WordEnd(text, i) : char.IsDigit(text[i]) ? NumberEnd(text, i) : i + 1;
            var word = text.Substring(i, end - i);
            if (char.IsDigit(text[i]))
            {
                words.Add(new SentenceWord(word, i, end, IsPartOfName(text, i, end) ? null : Parse(word)));
            }
            else if (char.IsLetter(text[i]))
            {
                words.Add(new SentenceWord(word.ToLowerInvariant(), i, end, Named.TryGetValue(word, out var number) ? number : null));
            }
            else if (text[i] == '.' && end < text.Length && text[end] == '.')
            {
                end++;
                words.Add(new SentenceWord("..", i, end, null));
            }
            else if (text[i] is not (' ' or '\n' or '\t' or '*' or '_' or '`' or '"' or '\'' or '$' or '€' or '£' or '-'))
            {
                words.Add(new SentenceWord(text[i].ToString(), i, end, null));
            }

            i = end;
        }

        return words;
    }

    /// <summary>Part of an id, a date, a time, a version, a path: <c>PRICE-001</c>, <c>2026-01-31</c>, <c>8:30</c>, <c>1.2.3</c>.</summary>
    private static bool IsPartOfName(string text, int start, int end)
    {
        bool IsInner(int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        return before is '_' or '#' or '§'
            || (before is ':' or '/' or '.' or '-' && IsInner(start - 2))
            || (after is ':' or '/' or '-' && IsInner(end + 1))
            || (after == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]));
    }

    private static decimal? Parse(string word) =>
        decimal.TryParse(word.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetter(text[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>Of digits with commas between threes and one point.</summary>
    private static int NumberEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length
            && (char.IsDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && (text[end] == '.' || IsThousand(text, end)))))
        {
            end++;
        }

        return end;
    }

    private static bool IsThousand(string text, int comma) =>
        comma + 3 < text.Length && char.IsDigit(text[comma + 2]) && char.IsDigit(text[comma + 3]) && (comma + 4 == text.Length || !char.IsDigit(text[comma + 4]));
}
