namespace AutoDev.Build.Claims;

/// <summary>Pairs brackets, so that what stands between them is stepped over and never read twice.</summary>
internal static class Brackets
{
    /// <summary>For each token that opens a bracket the index of the one that closes it; -1 for every other token.</summary>
    public static int[] Match(string source, List<Token> tokens)
    {
        var closing = new int[tokens.Count];
        var open = new Stack<int>();
        for (var index = 0; index < tokens.Count; index++)
        {
            closing[index] = -1;
            var token = tokens[index];
            if (token.Kind != TokenKind.Punctuation)
            {
                continue;
            }

            var character = source[token.Start];
            if (character is '(' or '[' or '{')
            {
                open.Push(index);
            }
            else if (character is ')' or ']' or '}')
            {
                Close(source, tokens, closing, open, index);
            }
        }

        return closing;
    }

    /// <summary>The token behind this one, or behind the bracket that it opens.</summary>
    public static int Next(int[] closing, int index) => Math.Max(closing[index], index) + 1;

    private static void Close(string source, List<Token> tokens, int[] closing, Stack<int> open, int index)
    {
        // A brace also ends what was never closed inside it; any other bracket without a partner is not C# and is ignored.
        var isBrace = source[tokens[index].Start] == '}';
        while (isBrace && open.Count > 0 && source[tokens[open.Peek()].Start] != '{')
        {
            open.Pop();
        }

        if (open.Count > 0 && AreAPair(source[tokens[open.Peek()].Start], source[tokens[index].Start]))
        {
            closing[open.Pop()] = index;
        }
    }

    private static bool AreAPair(char open, char close) => (open, close) is ('(', ')') or ('[', ']') or ('{', '}');
}
