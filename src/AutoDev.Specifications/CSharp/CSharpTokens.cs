using System.Text;

namespace AutoDev.Specifications.CSharp;

/// <summary>Cuts C# text into tokens: enough for declarations, and never wrong about where a string or a comment ends.</summary>
internal static class CSharpTokens
{
    private static readonly string[] Signs =
        ["=>", "==", "!=", "<=", ">=", "&&", "||", "??", "++", "--", "+=", "-=", "*=", "/=", "::", "->", ".."];

    public static List<CSharpToken> Read(string code)
    {
        var tokens = new List<CSharpToken>((code.Length / 4) + 2);
        var at = 0;
        while (at < code.Length)
        {
            if (char.IsWhiteSpace(code[at]))
            {
                at++;
            }
            else if (StartsComment(code, at))
            {
                at = CommentEnd(code, at);
            }
            else
            {
                var kind = KindAt(code, at);
                var end = EndOf(code, at, kind);
                tokens.Add(new CSharpToken(kind, code.Substring(at, end - at), at));
                at = end;
            }
        }

        tokens.Add(new CSharpToken(CSharpTokenKind.End, "", code.Length));
        return tokens;
    }

    /// <summary>The code on the same lines, with white space in place of its comments.</summary>
    public static string WithoutComments(string code)
    {
        var text = new StringBuilder(code.Length);
        var end = 0;
        foreach (var token in Read(code))
        {
            for (var at = end; at < token.Start; at++)
            {
                text.Append(char.IsWhiteSpace(code[at]) ? code[at] : ' ');
            }

            text.Append(token.Text);
            end = token.End;
        }

        return text.ToString();
    }

    private static bool StartsComment(string code, int at) =>
        code[at] == '/' && at + 1 < code.Length && code[at + 1] is '/' or '*';

    private static int CommentEnd(string code, int at)
    {
        if (code[at + 1] == '/')
        {
            var line = code.IndexOf('\n', at);
            return line < 0 ? code.Length : line;
        }

        var end = code.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? code.Length : end + 2;
    }

    private static CSharpTokenKind KindAt(string code, int at)
    {
        var next = at + 1 < code.Length ? code[at + 1] : '\0';
        return code[at] switch
        {
            '"' or '\'' => CSharpTokenKind.Literal,
            '@' or '$' when next is '"' or '@' or '$' => CSharpTokenKind.Literal,
            >= '0' and <= '9' => CSharpTokenKind.Literal,
            '@' when CSharpWords.StartsIdentifier(next) => CSharpTokenKind.Word,
            _ => CSharpWords.StartsIdentifier(code[at]) ? CSharpTokenKind.Word : CSharpTokenKind.Sign,
        };
    }

    private static int EndOf(string code, int at, CSharpTokenKind kind)
    {
        if (kind == CSharpTokenKind.Word)
        {
            return WordEnd(code, at + 1);
        }

        if (kind == CSharpTokenKind.Literal)
        {
            return code[at] is >= '0' and <= '9' ? NumberEnd(code, at) : TextEnd(code, at);
        }

        foreach (var sign in Signs)
        {
            if (string.CompareOrdinal(code, at, sign, 0, sign.Length) == 0)
            {
                return at + sign.Length;
            }
        }

        return at + 1;
    }

    private static int WordEnd(string code, int at)
    {
        while (at < code.Length && CSharpWords.ContinuesIdentifier(code[at]))
        {
            at++;
        }

        return at;
    }

    private static int NumberEnd(string code, int at)
    {
        at = WordEnd(code, at);
        return at + 1 < code.Length && code[at] == '.' && char.IsDigit(code[at + 1]) ? WordEnd(code, at + 1) : at;
    }

    private static int TextEnd(string code, int at)
    {
        var end = at;
        if (LiteralSkipper.TrySkip(code, ref end))
        {
            return Math.Min(end, code.Length);
        }

        // Signs of a literal before something that is none.
        while (at < code.Length && code[at] is '@' or '$')
        {
            at++;
        }

        return at;
    }
}
