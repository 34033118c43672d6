namespace AutoDev.Specifications.Limits;

/// <summary>
/// Numbers in a sentence that no word calls a bound: "the first 20 pieces cost 3 each", "17 &lt;= quantity". They matter, but for those that name
/// something: a year, a section, a standard, a version.
/// </summary>
internal static class PlainNumbers
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    // Section 3, RFC 9457, version 2.
    private static readonly HashSet<string> Naming = new(StringComparer.Ordinal)
    {
        "section", "sections", "chapter", "article", "paragraph", "page", "table", "figure", "version", "step", "line", "row", "rule", "requirement", "no", "nr", "number",
        "iso", "rfc", "din", "ieee", "utf", "sha", "md", "base", "appendix", "example", "case", "level", "phase", "release", "ticket", "issue", "net", "http", "status",
    };

    /// <summary>Whether the number at <paramref name="at"/> is one that code or an example would have to know.</summary>
    public static bool IsOne(string text, List<SentenceWord> words, int at)
    {
        var word = words[at];
        var before = at > 0 ? words[at - 1].Text : "";
        var isSentence = text.Length > 0 && text[0] is not ('<' or '#' or '|' or '`' or '~');
        return isSentence
            && char.IsDigit(word.Text[0])
            && word.Numbers is [var number]
            && !Naming.Contains(before)
            && !(number is >= FirstYear and <= LastYear && word.Text.Length == 4 && !IsMoneyBefore(text, word.Start));
    }

    private static bool IsMoneyBefore(string text, int start) => start > 0 && text[start - 1] is '$' or '€' or '£';
}
