namespace AutoDev.Build.Claims;

/// <summary>A piece of C# source: <paramref name="Length"/> characters from <paramref name="Start"/>.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public string Text(string source) => source.Substring(Start, Length);

    public bool Is(string source, string text) =>
        Length == text.Length && string.CompareOrdinal(source, Start, text, 0, Length) == 0;
}

internal enum TokenKind
{
    /// <summary>Identifier, keyword or number.</summary>
    Word,

    /// <summary>One character, or <c>=&gt;</c>.</summary>
    Punctuation,

    /// <summary>String or character literal of any form, whole.</summary>
    Literal,

    /// <summary>Preprocessor line.</summary>
    Directive,
}
