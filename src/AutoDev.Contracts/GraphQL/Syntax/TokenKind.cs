namespace AutoDev.Contracts.GraphQL.Syntax;

internal enum TokenKind
{
    End,

    /// <summary>One of <c>! $ &amp; ( ) : = @ [ ] { | }</c>, or three dots.</summary>
    Punctuator,
    Name,
    Integer,
    Float,
    String,
    BlockString,

    /// <summary>Something that GraphQL has no use for; it was said already.</summary>
    Unknown,
}

/// <param name="Sign">The punctuator, '.' for three dots; NUL for everything else.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, char Sign)
{
    public int End => Start + Length;
}
