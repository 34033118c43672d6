namespace AutoDev.Specifications.CSharp;

/// <summary>A word, a literal or a sign of C#; comments and white space are none.</summary>
internal readonly record struct CSharpToken(CSharpTokenKind Kind, string Text, int Start)
{
    public int End => Start + Text.Length;

    /// <summary>The name that a word means: <c>class</c> of <c>@class</c>.</summary>
    public string Name => CSharpWords.Unescaped(Text);

    public bool IsOneOf(string[] texts)
    {
        foreach (var text in texts)
        {
            if (Is(text))
            {
                return true;
            }
        }

        return false;
    }

    public bool Is(string text) => Kind != CSharpTokenKind.Literal && string.Equals(Text, text, StringComparison.Ordinal);
}

/// <summary>What a token is.</summary>
internal enum CSharpTokenKind
{
    End,
    Word,
    Literal,
    Sign,
}
