using System.Text.RegularExpressions;

namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The type of a regular expression. Like functions, patterns never cross the boundary; they are always constants.</summary>
internal sealed record PatternType : DataType
{
    public static PatternType Instance { get; } = new();
}

/// <summary>A regular expression as a value: equal to another where both are written alike.</summary>
internal sealed class TextPattern(string text) : IEquatable<TextPattern>
{
    private Regex? regex;

    public string Text { get; } = text;

    public Regex Regex => regex ??= new Regex(Text, RegexOptions.None, Regex.InfiniteMatchTimeout);

    public bool Equals(TextPattern? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TextPattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
