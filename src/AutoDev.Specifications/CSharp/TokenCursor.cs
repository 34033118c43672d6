namespace AutoDev.Specifications.CSharp;

/// <summary>A place among tokens.</summary>
internal sealed class TokenCursor(List<CSharpToken> tokens)
{
    public int Index { get; set; }

    public CSharpToken Current => tokens[Math.Min(Index, tokens.Count - 1)];

    public CSharpToken Previous => tokens[Math.Max(0, Math.Min(Index, tokens.Count) - 1)];

    public bool AtEnd => Current.Kind == CSharpTokenKind.End;

    public CSharpToken Peek(int ahead = 1) => tokens[Math.Min(Index + ahead, tokens.Count - 1)];

    public bool TryTake(string text)
    {
        if (!Current.Is(text))
        {
            return false;
        }

        Index++;
        return true;
    }

    /// <summary>Moves behind the bracket that closes the one at the cursor; false where there is none.</summary>
    public bool SkipBracketed()
    {
        var depth = 0;
        while (!AtEnd)
        {
            if (Current.Is("(") || Current.Is("[") || Current.Is("{"))
            {
                depth++;
            }
            else if (Current.Is(")") || Current.Is("]") || Current.Is("}"))
            {
                depth--;
            }

            Index++;
            if (depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves over attributes: <c>[Pure]</c>.</summary>
    public void SkipAttributes()
    {
        while (Current.Is("[") && SkipBracketed())
        {
        }
    }

    /// <summary>The tokens from one index to another as a person would space them.</summary>
    public string Text(int from, int to)
    {
        var text = new System.Text.StringBuilder();
        for (var i = from; i < to; i++)
        {
            if (i > from && NeedsSpace(tokens[i - 1], tokens[i]))
            {
                text.Append(' ');
            }

            text.Append(tokens[i].Text);
        }

        return text.ToString();
    }

    private static bool NeedsSpace(CSharpToken left, CSharpToken right) =>
        left.Is(",")
        || right.Is(":")
        || left.Is(":")
        || (IsWordLike(left) && IsWordLike(right))
        || ((left.Is(">") || left.Is("?") || left.Is("]") || left.Is(")")) && right.Kind == CSharpTokenKind.Word);

    private static bool IsWordLike(CSharpToken token) => token.Kind is CSharpTokenKind.Word or CSharpTokenKind.Literal;
}
