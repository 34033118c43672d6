namespace AutoDev.Specifications.CSharp;

/// <summary>
/// Finds code that no compiler gets to the end of: each level of it takes a piece of the stack, and a process whose stack is used up is gone
/// without a word. The compiler's own parser looks after its stack in some of its methods and not in others.
/// </summary>
internal static class CodeDepth
{
    /// <summary>Brackets that are open at once.</summary>
    public const int MostLevels = 100;

    /// <summary>Tokens between two places where an expression surely ends: each may be an operator of its own.</summary>
    public const int LongestChain = 1000;

    public static bool IsTooDeep(string code)
    {
        // Each level takes at least a sign.
        if (code.Length <= MostLevels)
        {
            return false;
        }

        var (levels, types, chain, before) = (0, 0, 0, new CSharpToken(CSharpTokenKind.End, "", 0));
        foreach (var token in CSharpTokens.Read(code))
        {
            chain = token.Text is ";" or "," or "{" or "}" || EndsBetween(code, before, token) ? 0 : chain + 1;
            levels = token.Text switch
            {
                "(" or "[" or "{" => levels + 1,
                ")" or "]" or "}" => Math.Max(levels - 1, 0),
                _ => levels,
            };
            types = token.Text switch
            {
                "<" => types + 1,
                ">" => Math.Max(types - 1, 0),
                "," or "." or "?" or "::" or "(" or ")" or "[" or "]" => types,
                _ => token.Kind == CSharpTokenKind.Word ? types : 0,
            };
            if (levels > MostLevels || types > MostLevels || chain > LongestChain || (token.Kind == CSharpTokenKind.Literal && IsDeepText(token.Text)))
            {
                return true;
            }

            before = token;
        }

        return false;
    }

    /// <summary>An interpolated text has code in it, which may have such texts.</summary>
    private static bool IsDeepText(string literal)
    {
        var open = 0;
        foreach (var sign in literal.Length > MostLevels && literal.IndexOf('$') is 0 or 1 ? literal : "")
        {
            open += sign is '{' or '(' or '[' or '<' ? 1 : sign is '}' or ')' or ']' or '>' && open > 0 ? -1 : 0;
            if (open > MostLevels)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line ends between the tokens and nothing says that the expression goes on.</summary>
    private static bool EndsBetween(string code, CSharpToken before, CSharpToken token) =>
        !IsOperator(before) && !IsOperator(token) && code.IndexOf('\n', before.End, token.Start - before.End) >= 0;

    private static bool IsOperator(CSharpToken token) => token.Kind == CSharpTokenKind.Sign && token.Text is not ("(" or ")" or "[" or "]" or "!");
}
