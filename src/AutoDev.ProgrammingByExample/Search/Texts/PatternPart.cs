using System.Text;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>A piece of a regular expression and what it costs.</summary>
/// <param name="IsWide">It takes characters that are not part of what is looked for.</param>
internal sealed record PatternPart(string Text, int Cost, bool IsWide = true)
{
    public static PatternPart None { get; } = new("", CostModel.Anchor, IsWide: false);

    public static PatternPart Start { get; } = new("^", CostModel.Anchor, IsWide: false);

    public static PatternPart End { get; } = new("$", CostModel.Anchor, IsWide: false);

    public static PatternPart Edge { get; } = new(@"\b", CostModel.EdgeOfWord, IsWide: false);

    public static PatternPart Literal(string text) => new(Escape(text), CostModel.OfPattern(text));

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
}
