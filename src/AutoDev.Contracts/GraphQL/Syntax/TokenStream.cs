namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>The tokens of a document, one after the other, and what is said where another one belongs.</summary>
internal sealed class TokenStream
{
    private readonly GraphQLDocument document;
    private readonly Lexer lexer;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int saidAt = -1;

    public TokenStream(GraphQLDocument document)
    {
        this.document = document;
        lexer = new Lexer(document.Text, document.Findings);
        Current = lexer.Next();
    }

    public Token Current { get; private set; }

    /// <summary>Where the token before the current one ended.</summary>
    public int LastEnd { get; private set; }

    public bool IsEnd => Current.Kind == TokenKind.End;

    public bool IsString => Current.Kind is TokenKind.String or TokenKind.BlockString;

    public bool IsName => Current.Kind == TokenKind.Name;

    public bool Is(char sign) => Current.Sign == sign && Current.Kind == TokenKind.Punctuator;

    public bool IsWord(string word) => IsName && Current.Length == word.Length && string.CompareOrdinal(document.Text, Current.Start, word, 0, word.Length) == 0;

    public Place Here => new(document, Current.Start, Current.Length);

    /// <summary>The current token's text, the same object for the same name.</summary>
    public string Text()
    {
        var text = document.Text.Substring(Current.Start, Current.Length);
        if (names.TryGetValue(text, out var known))
        {
            return known;
        }

        names.Add(text, text);
        return text;
    }

    /// <summary>What the string says that is the current token.</summary>
    public string StringText()
    {
        var start = Current.Start;
        return Syntax.StringText.Of(document.Text.Substring(start, Current.Length), (at, message) => document.Findings.Add(ContractFault.Malformed, start + at, 2, message));
    }

    public void Advance()
    {
        LastEnd = Current.End;
        Current = lexer.Next();
    }

    /// <summary>Goes on if the current token is this one.</summary>
    public bool Take(char sign)
    {
        var isThere = Is(sign);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    public bool TakeWord(string word)
    {
        var isThere = IsWord(word);
        if (isThere)
        {
            Advance();
        }

        return isThere;
    }

    /// <summary>The same, and says so where it is another one.</summary>
    public void Expect(char sign, string what)
    {
        if (!Take(sign))
        {
            Say($"'{sign}' belongs here{what}");
        }
    }

    /// <summary>One mistake is said once: not again for the same token.</summary>
    public void Say(string message)
    {
        if (saidAt != Current.Start && Current.Kind != TokenKind.Unknown)
        {
            document.Findings.Add(ContractFault.Malformed, Current.Start, Math.Min(Current.Length, 40), IsEnd ? $"The document ends in the middle: {message}" : message);
        }

        saidAt = Current.Start;
    }

    /// <summary>Reads one thing after the other up to the closing sign; what is none of them is passed over and said.</summary>
    public List<T> Until<T>(char close, string what, Func<T?> read)
        where T : class
    {
        List<T> all = [];
        while (!IsEnd && !Is(close) && !(close != '}' && Is('}')))
        {
            var before = Current.Start;
            if (read() is { } one)
            {
                all.Add(one);
            }

            else if (!IsEnd)
            {
                Say($"{what} belongs here");
            }

            if (Current.Start == before && !IsEnd)
            {
                SkipOne();
            }
        }

        Expect(close, "");
        return all;
    }

    /// <summary>Passes over a token, and where it opens something, over everything inside. Without a stack, so that no depth matters.</summary>
    public void SkipOne()
    {
        var depth = 0;
        do
        {
            depth += Is('{') || Is('(') || Is('[') ? 1 : Is('}') || Is(')') || Is(']') ? -1 : 0;
            Advance();
        }
        while (depth > 0 && !IsEnd);
    }
}
