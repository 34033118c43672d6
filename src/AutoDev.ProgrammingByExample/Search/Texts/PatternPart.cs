using System.Text;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>A piece of a regular expression and what it costs.</summary>
/// <param name="IsWide">It takes characters that are not part of what is looked for.</param>
internal sealed record PatternPart(string Text, int Cost, bool IsWide = true)
{
    public static PatternPart None { get; } = new("", 0, IsWide: false);

    public static PatternPart Start { get; } = new("^", 0, IsWide: false);

    public static PatternPart End { get; } = new("$", 0, IsWide: false);

    public static PatternPart Edge { get; } = new(@"\b", 1, IsWide: false);

    public static PatternPart Literal(string text) => new(Escape(text), CostOf(text));

    /// <summary>Only what has a meaning in patterns is escaped; <see cref="System.Text.RegularExpressions.Regex.Escape"/> escapes spaces too.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            if (@"\*+?|{[()^$.".Contains(character, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    // A word that the rows share is one choice; each mark is another.
    public static int CostOf(string text)
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
}
