using System.Text;
using AutoDev.Specifications.CSharp;

namespace AutoDev.Specifications;

/// <summary>What an id looks like, and what it is called in C#.</summary>
public static class RequirementId
{
    /// <summary>Whether the whole text is an id: <c>PRICE-001</c>, <c>FR-003a</c>, <c>REQ-A-12</c>, <c>PRICE-001.2</c>.</summary>
    public static bool IsId(string text) => text.Length > 0 && LengthAt(text, 0) == text.Length;

    /// <summary>
    /// The length of the id that starts at <paramref name="start"/>, or 0: capitals, then parts behind hyphens of which the last starts
    /// with a digit and may end with a small letter, then the numbers of criteria behind dots.
    /// </summary>
    public static int LengthAt(string text, int start)
    {
        if (start >= text.Length || !char.IsUpper(text[start]) || (start > 0 && JoinsBefore(text[start - 1])))
        {
            return 0;
        }

        var at = start;
        while (at < text.Length && IsPart(text[at]))
        {
            at++;
        }

        var end = 0;
        while (at + 1 < text.Length && text[at] == '-' && IsPart(text[at + 1]))
        {
            var isNumber = IsDigit(text[at + 1]);
            at++;
            while (at < text.Length && IsPart(text[at]))
            {
                at++;
            }

            if (isNumber && at < text.Length && text[at] is >= 'a' and <= 'z')
            {
                at++;
            }

            if (isNumber)
            {
                end = at;
            }
        }

        if (end == 0 || end < at)
        {
            return 0;
        }

        at = end;
        while (at + 1 < text.Length && text[at] == '.' && IsDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && IsDigit(text[at]))
            {
                at++;
            }

            end = at;
        }

        return end < text.Length && JoinsAfter(text, end) ? 0 : end - start;
    }

    /// <summary>The constant in <c>Req</c> that stands for an id: <c>PRICE-001</c> becomes <c>PRICE_001</c>, <c>class</c> becomes <c>@class</c>.</summary>
    public static string ToConstantName(string id)
    {
        var name = new StringBuilder(id.Length + 1);
        foreach (var character in id)
        {
            name.Append(char.IsLetterOrDigit(character) ? character : '_');
        }

        if (name.Length == 0 || char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        var text = name.ToString();
        return CSharpWords.IsKeyword(text) ? "@" + text : text;
    }

    private static bool IsPart(char character) => char.IsUpper(character) || IsDigit(character) || character == '_';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static bool JoinsBefore(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';

    private static bool JoinsAfter(string text, int end) =>
        char.IsLetterOrDigit(text[end]) || text[end] == '_' || (text[end] == '-' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]));
}
