using System.Globalization;
using System.Text.RegularExpressions;

namespace AutoDev.Specifications.Limits;

/// <summary>A word, a number or a mark of a sentence.</summary>
/// <param name="Text">In small letters.</param>
/// <param name="Numbers">One, or the parts of a day or a time of day that code would have to name; empty of a word.</param>
internal readonly record struct SentenceWord(string Text, int Start, int End, decimal[] Numbers)
{
    public bool IsWord => Numbers.Length == 0 && char.IsLetter(Text[0]);
}

/// <summary>Cuts a sentence into its words; numbers may be written with digits or, small ones, with letters.</summary>
internal static class SentenceWords
{
    // And what sets a bound without being a number.
    private static readonly Dictionary<string, int> Named = NumberWords.AboveOne.Concat(new Dictionary<string, int>
    {
        ["zero"] = 0,
        ["empty"] = 0,
        ["blank"] = 0,
        ["negative"] = 0,
        ["positive"] = 0,
        ["twice"] = 2,
        ["thrice"] = 3,
    }).ToDictionary(static word => word.Key, static word => word.Value, StringComparer.OrdinalIgnoreCase);

    private static readonly Regex Moment = new(@"\G(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2}):(\d\d))(?![\w:-])", RegexOptions.CultureInvariant);

    /// <summary>A look that is cheap: most sentences have no number.</summary>
    public static bool MayHoldNumber(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsDigit(text[i]))
            {
                return true;
            }

            if ((text[i] | ' ') is 't' or 'f' or 's' or 'e' or 'n' or 'h' or 'p' or 'z' or 'b' or 'd' or 'm'
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
            if (char.IsDigit(text[i]) && !IsInName(text, i))
            {
                var moment = Moment.Match(text, i);
                end = moment.Success ? i + moment.Length : end;
                words.Add(new SentenceWord(text.Substring(i, end - i), i, end, moment.Success ? Parts(moment) : EndsInName(text, end) ? [] : Parse(text.Substring(i, end - i))));
            }
            else if (char.IsLetter(text[i]))
            {
                var word = text.Substring(i, end - i);
                var number = NumberWords.MayBegin(word) ? NumberWords.At(text, i) : null;
                end = number?.End ?? end;
                words.Add(new SentenceWord(
                    text.Substring(i, end - i).ToLowerInvariant(), i, end, number is { } read ? [read.Value] : Named.TryGetValue(word, out var named) ? [named] : []));
            }
            else if (text[i] == '.' && end < text.Length && text[end] == '.')
            {
                end++;
                words.Add(new SentenceWord("..", i, end, []));
            }
            else if (text[i] is not (' ' or '\n' or '\t' or '*' or '_' or '`' or '"' or '\'' or '$' or '€' or '£' or '-' or '+'))
            {
                words.Add(new SentenceWord(text.Substring(i, end - i), i, end, []));
            }

            i = end;
        }

        return words;
    }

    /// <summary>Whether digits go on with an id, a version, a path: <c>PRICE-001</c>, <c>#5</c>.</summary>
    private static bool IsInName(string text, int start)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        return before is '_' or '#' or '§' || char.IsLetterOrDigit(before) || (before is ':' or '/' or '.' or '-' && IsInner(text, start - 2) && !IsRange(text, start - 1));
    }

    /// <summary>Whether more of the same name follows: <c>1.2.3</c>, <c>24-hour</c>, <c>3/4</c>.</summary>
    private static bool EndsInName(string text, int end)
    {
        var after = end < text.Length ? text[end] : ' ';
        return (after is ':' or '/' or '-' && IsInner(text, end + 1) && !IsRange(text, end)) || (after == '.' && end + 1 < text.Length && char.IsDigit(text[end + 1]));
    }

    /// <summary>Whether a dash joins two numbers and nothing else: <c>3-20</c>, and neither <c>24-hour</c> nor <c>555-12-7</c>.</summary>
    private static bool IsRange(string text, int dash)
    {
        if (text[dash] != '-')
        {
            return false;
        }

        var (from, to) = (dash - 1, dash + 1);
        while (from >= 0 && char.IsDigit(text[from]))
        {
            from--;
        }

        while (to < text.Length && char.IsDigit(text[to]))
        {
            to++;
        }

        return from < dash - 1 && to > dash + 1
            && !(from >= 0 && (char.IsLetter(text[from]) || text[from] is '-' or '_' or '.' or '/' or '#'))
            && !(to < text.Length && (char.IsLetter(text[to]) || text[to] is '-' or '_' or '/' || (text[to] == '.' && IsInner(text, to + 1))));
    }

    private static bool IsInner(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    private static decimal[] Parse(string word) =>
        decimal.TryParse(word.Replace(",", "").Replace("'", ""), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? [number] : [];

    /// <summary>Of <c>18:00</c> the hour alone: no code has to say the minutes.</summary>
    private static decimal[] Parts(Match moment) =>
        [.. moment.Groups.Cast<Group>().Skip(1).Where(static group => group.Success).Select(static group => decimal.Parse(group.Value, CultureInfo.InvariantCulture)).Where(static (part, i) => i == 0 || part != 0)];

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
            && (char.IsDigit(text[end]) || (text[end] is ',' or '.' or '\'' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && (text[end] == '.' || IsThousand(text, end)))))
        {
            end++;
        }

        return end + ExponentAt(text, end);
    }

    /// <summary>The length of <c>e4</c> behind digits.</summary>
    private static int ExponentAt(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < 4 && char.IsDigit(text[end]))
        {
            end++;
        }

        return at < text.Length && text[at] is 'e' or 'E' && end > at + 1 && !(end < text.Length && char.IsLetterOrDigit(text[end])) ? end - at : 0;
    }

    private static bool IsThousand(string text, int comma) =>
        comma + 3 < text.Length && char.IsDigit(text[comma + 2]) && char.IsDigit(text[comma + 3]) && (comma + 4 == text.Length || !char.IsDigit(text[comma + 4]));
}
