using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>What parts the texts at hand: runs of characters that are no letters or digits, and words between spaces that many texts share.</summary>
internal static class Marks
{
    private const int MostMarks = 12;

    private const int MostWords = 4;

    private const int LongestMark = 4;

    /// <summary>The most common first; of marks that stand in as many texts, the longest.</summary>
    public static IReadOnlyList<Constant> In(IEnumerable<Value> column)
    {
        var texts = column.Select(value => value.Reference as string).OfType<string>().Distinct(StringComparer.Ordinal).Take(60).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var mark in Of(text).Distinct(StringComparer.Ordinal))
                counts[mark] = counts.GetValueOrDefault(mark) + 1;
        }

        var common = counts.Where(pair => pair.Value >= 2 && pair.Value * 5 >= texts.Length)
            .OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key).ToArray();
        return
        [
            .. common.Where(mark => !mark.Any(char.IsLetterOrDigit)).Take(MostMarks).Select(TermMaker.Mark),
            .. common.Where(mark => mark.Any(char.IsLetterOrDigit)).Take(MostWords).Select(TermMaker.Mark),
        ];
    }

    private static IEnumerable<string> Of(string text)
    {
        var start = 0;
        for (var end = 1; end <= text.Length; end++)
        {
            if (end < text.Length && char.IsLetterOrDigit(text[end]) == char.IsLetterOrDigit(text[start]))
                continue;
            if (char.IsLetterOrDigit(text[start]))
            {
                if (start > 0 && end < text.Length && text[start - 1] == ' ' && text[end] == ' ' && !text.AsSpan(start, end - start).ContainsAnyInRange('0', '9'))
                    yield return text[(start - 1)..(end + 1)];
            }
            else
            {
                for (var i = start; i < end; i++)
                {
                    if (!char.IsSurrogate(text[i]))
                        yield return text[i].ToString();
                }

                if (end - start is > 1 and <= LongestMark)
                    yield return text[start..end];
            }

            start = end;
        }
    }
}
