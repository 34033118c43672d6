using AutoDev.Specifications.CSharp;

namespace AutoDev.Build.Claims;

/// <summary>Cuts C# into tokens without comments and blanks. Never fails: what is not C# becomes punctuation.</summary>
internal static class Lexer
{
    public static List<Token> Read(string source)
    {
        var tokens = new List<Token>();
        var position = 0;
        var lineHasToken = false;
        while (position < source.Length)
        {
            var start = position;
            var current = source[position];
            if (current is '\n' or '\r')
            {
                lineHasToken = false;
                position++;
            }
            else if (char.IsWhiteSpace(current))
            {
                position++;
            }
            else if (Starts(source, position, "//"))
            {
                position = LineEnd(source, position);
            }
            else if (Starts(source, position, "/*"))
            {
                var close = source.IndexOf("*/", position + 2, StringComparison.Ordinal);
                position = close < 0 ? source.Length : close + 2;
            }
            else
            {
                var kind = Next(source, ref position, lineHasToken);
                tokens.Add(new Token(kind, start, position - start));
                lineHasToken = true;
            }
        }

        return tokens;
    }

    private static TokenKind Next(string source, ref int position, bool lineHasToken)
    {
        var current = source[position];
        if (current == '#' && !lineHasToken)
        {
            position = LineEnd(source, position);
            return TokenKind.Directive;
        }

        if (LiteralSkipper.TrySkip(source, ref position))
        {
            return TokenKind.Literal;
        }

        if (IsWord(current) || current == '@')
        {
            position++;
            while (position < source.Length && IsWord(source[position]))
            {
                position++;
            }

            return TokenKind.Word;
        }

        position += Starts(source, position, "=>") ? 2 : 1;
        return TokenKind.Punctuation;
    }

    private static bool IsWord(char value) => value == '_' || char.IsLetterOrDigit(value);

    private static bool Starts(string source, int position, string text) =>
        string.CompareOrdinal(source, position, text, 0, text.Length) == 0;

    private static int LineEnd(string source, int position)
    {
        var end = source.IndexOf('\n', position);
        return end < 0 ? source.Length : end;
    }
}
