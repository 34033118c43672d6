namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Cuts running text into sentences.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "e.g", "i.e", "cf", "vs", "approx", "no", "fig", "sec", "incl", "resp", "z.b", "d.h",
    };

    public static IEnumerable<(int Start, int End)> Split(InlineText inline)
    {
        var text = inline.Plain;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('.' or '!' or '?') || inline.IsCode(at))
            {
                continue;
            }

            var end = at + 1;
            while (end < text.Length && text[end] is '"' or '\'' or ')' or '”' or '’' or '.' or '!' or '?')
            {
                end++;
            }

            if (end < text.Length && char.IsWhiteSpace(text[end]) && StartsSentence(text, end) && !IsAbbreviation(text, start, at))
            {
                yield return (start, end);
                start = end;
                at = end;
            }
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    private static bool StartsSentence(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at == text.Length || !char.IsLower(text[at]);
    }

    private static bool IsAbbreviation(string text, int start, int dot)
    {
        var word = dot;
        while (word > start && dot - word < 8 && (char.IsLetter(text[word - 1]) || text[word - 1] == '.'))
        {
            word--;
        }

        return word < dot && Abbreviations.Contains(text.Substring(word, dot - word));
    }
}
