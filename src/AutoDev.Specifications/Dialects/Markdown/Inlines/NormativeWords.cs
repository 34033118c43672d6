using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>RFC 2119's words, in capitals only as RFC 8174 asks.</summary>
internal static class NormativeWords
{
    /// <summary>The strongest word of a stretch; words in code are code.</summary>
    public static Strength Strongest(InlineText inline, int start, int end)
    {
        var text = inline.Plain;
        var strongest = Strength.None;
        for (var at = start; at < end; at++)
        {
            if (text[at] is < 'A' or > 'Z' || (at > 0 && IsWordPart(text[at - 1])) || inline.IsCode(at))
            {
                continue;
            }

            var word = WordEnd(text, at, end);
            var strength = StrengthOf(text, at, word, end);
            strongest = (Strength)Math.Max((int)strongest, (int)strength);
            at = word;
        }

        return strongest;
    }

    private static Strength StrengthOf(string text, int start, int end, int limit)
    {
        if (Is(text, start, end, "MUST") || Is(text, start, end, "SHALL"))
        {
            return FollowedBy(text, end, limit, "NOT") ? Strength.MustNot : Strength.Must;
        }

        if (Is(text, start, end, "SHOULD"))
        {
            return FollowedBy(text, end, limit, "NOT") ? Strength.ShouldNot : Strength.Should;
        }

        if (Is(text, start, end, "RECOMMENDED"))
        {
            return PrecededByNot(text, start) ? Strength.ShouldNot : Strength.Should;
        }

        if (Is(text, start, end, "REQUIRED"))
        {
            return Strength.Must;
        }

        return Is(text, start, end, "MAY") || Is(text, start, end, "OPTIONAL") ? Strength.May : Strength.None;
    }

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && IsWordPart(text[at]))
        {
            at++;
        }

        return at;
    }

    // A hyphen makes a compound of its own: MUST-HAVE.
    private static bool IsWordPart(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';

    private static bool Is(string text, int start, int end, string word) =>
        end - start == word.Length && string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    private static bool FollowedBy(string text, int at, int limit, string word)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return Is(text, at, WordEnd(text, at, limit), word);
    }

    private static bool PrecededByNot(string text, int start)
    {
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return start >= 3 && Is(text, start - 3, start, "NOT") && (start == 3 || !IsWordPart(text[start - 4]));
    }
}
