namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>Cuts a text into tokens, in one pass. What is no token is said and handed on as <see cref="TokenKind.Unknown"/>.</summary>
internal sealed class Lexer(string text, ContractFindings findings)
{
    private int at;

    public Token Next()
    {
        SkipIgnored();
        var start = at;
        if (at >= text.Length)
        {
            return new Token(TokenKind.End, text.Length, 0, '\0');
        }

        var letter = text[at];
        switch (letter)
        {
            case '!' or '$' or '&' or '(' or ')' or ':' or '=' or '@' or '[' or ']' or '{' or '|' or '}':
                at++;
                return new Token(TokenKind.Punctuator, start, 1, letter);
            case '.' when Has("..."):
                at += 3;
                return new Token(TokenKind.Punctuator, start, 3, '.');
            case '"':
                return new Token(Has("\"\"\"") ? BlockString() : String(), start, at - start, '\0');
            case '-' or (>= '0' and <= '9'):
                return new Token(Number(), start, at - start, '\0');
        }

        if (IsNameStart(letter))
        {
            SkipName();
            return new Token(TokenKind.Name, start, at - start, '\0');
        }

        at += char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        Say(start, at - start, char.IsControl(letter) || char.IsWhiteSpace(letter) || char.IsSurrogate(letter)
            ? "This character has no meaning in GraphQL"
            : $"'{letter}' has no meaning in GraphQL");
        return new Token(TokenKind.Unknown, start, at - start, '\0');
    }

    private static bool IsNameStart(char letter) => letter is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';

    private void SkipIgnored()
    {
        while (at < text.Length)
        {
            switch (text[at])
            {
                case ' ' or '\t' or '\n' or '\r' or ',' or '\uFEFF':
                    at++;
                    break;
                case '#':
                    while (at < text.Length && text[at] is not ('\n' or '\r'))
                    {
                        at++;
                    }

                    break;
                default:
                    return;
            }
        }
    }

    private void SkipName()
    {
        while (at < text.Length && (IsNameStart(text[at]) || IsDigit(text[at])))
        {
            at++;
        }
    }

    private TokenKind Number()
    {
        var start = at;
        var kind = TokenKind.Integer;
        at += text[at] == '-' ? 1 : 0;
        var isWrong = at + 1 < text.Length && text[at] == '0' && IsDigit(text[at + 1]);
        isWrong |= !Digits();
        if (at < text.Length && text[at] == '.' && !Has("..."))
        {
            at++;
            kind = TokenKind.Float;
            isWrong |= !Digits();
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            kind = TokenKind.Float;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            isWrong |= !Digits();
        }

        if (at < text.Length && (IsNameStart(text[at]) || (text[at] == '.' && !Has("..."))))
        {
            isWrong = true;
            while (at < text.Length && (IsNameStart(text[at]) || IsDigit(text[at]) || (text[at] == '.' && !Has("..."))))
            {
                at++;
            }
        }

        if (isWrong)
        {
            Say(start, at - start, $"'{Shown(start)}' is no number of GraphQL");
        }

        return kind;
    }

    private bool Digits()
    {
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        return at > start;
    }

    private TokenKind String()
    {
        var start = at++;
        while (at < text.Length && text[at] is not ('"' or '\n' or '\r'))
        {
            at += text[at] == '\\' && at + 1 < text.Length && text[at + 1] is not ('\n' or '\r') ? 2 : 1;
        }

        if (at < text.Length && text[at] == '"')
        {
            at++;
        }
        else
        {
            Say(start, 1, "The text has no closing quote on its line; one of several lines stands in three quotes");
        }

        return TokenKind.String;
    }

    private TokenKind BlockString()
    {
        var start = at;
        at += 3;
        while (at < text.Length && !Has("\"\"\""))
        {
            at += text[at] == '\\' && Has("\\\"\"\"") ? 4 : 1;
        }

        if (at < text.Length)
        {
            at += 3;
        }
        else
        {
            Say(start, 3, "The text has no closing three quotes");
        }

        return TokenKind.BlockString;
    }

    private bool Has(string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    private string Shown(int start) => at - start > 40 ? text.Substring(start, 40) + "…" : text.Substring(start, at - start);

    private void Say(int start, int length, string message) => findings.Add(ContractFault.Malformed, start, length, message);
}
