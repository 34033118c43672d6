using System.Globalization;
using System.Text;

namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>What the strings of a document say.</summary>
internal static class StringText
{
    /// <param name="literal">With its quotes, of which the closing ones may be missing.</param>
    public static string Of(string literal, Action<int, string> say) => literal.StartsWith("\"\"\"", StringComparison.Ordinal) ? Block(literal) : Quoted(literal, say);

    private static string Quoted(string literal, Action<int, string> say)
    {
        var end = literal.Length > 1 && literal[literal.Length - 1] == '"' && !IsEscaped(literal, literal.Length - 1) ? literal.Length - 1 : literal.Length;
        if (literal.IndexOf('\\') < 0)
        {
            return literal.Substring(1, end - 1);
        }

        var text = new StringBuilder(literal.Length);
        for (var at = 1; at < end; at++)
        {
            if (literal[at] != '\\' || at + 1 >= end)
            {
                text.Append(literal[at]);
                continue;
            }

            var escape = at++;
            switch (literal[at])
            {
                case 'n': text.Append('\n'); break;
                case 't': text.Append('\t'); break;
                case 'r': text.Append('\r'); break;
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case '"' or '\\' or '/': text.Append(literal[at]); break;
                case 'u' when CodePoint(literal, end, ref at) is { } code:
                    text.Append(code);
                    break;
                default:
                    say(escape, $"'\\{literal[at]}' is no escape of GraphQL");
                    text.Append(literal[at]);
                    break;
            }
        }

        return text.ToString();
    }

    private static bool IsEscaped(string literal, int quote)
    {
        var strokes = 0;
        while (quote - strokes - 1 > 0 && literal[quote - strokes - 1] == '\\')
        {
            strokes++;
        }

        return strokes % 2 == 1;
    }

    /// <summary>The character of <c>u00E9</c> or <c>u{1F600}</c>; stays on its last letter. Null where it is none.</summary>
    private static string? CodePoint(string literal, int end, ref int at)
    {
        var close = at + 1 < end && literal[at + 1] == '{' ? literal.IndexOf('}', at + 2, Math.Min(end - at - 2, 9)) : -1;
        var (start, length, last) = close > 0 ? (at + 2, close - at - 2, close) : (at + 1, 4, at + 4);
        if (last >= end || !int.TryParse(literal.Substring(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is < 0 or > 0x10FFFF)
        {
            return null;
        }

        at = last;
        return code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();
    }

    /// <summary>Without the indentation that its lines share, and without the blank lines around it.</summary>
    private static string Block(string literal)
    {
        var closes = literal.Length >= 6 && literal.EndsWith("\"\"\"", StringComparison.Ordinal) && literal[literal.Length - 4] != '\\';
        var lines = literal.Substring(3, Math.Max(0, literal.Length - (closes ? 6 : 3))).Replace("\\\"\"\"", "\"\"\"").Replace("\r\n", "\n").Replace('\r', '\n').Split('\n');
        var shared = lines.Skip(1).Where(line => !IsBlank(line)).Select(Indent).DefaultIfEmpty(0).Min();
        var first = Array.FindIndex(lines, line => !IsBlank(line));
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return first < 0 ? "" : string.Join("\n", Enumerable.Range(first, last - first + 1).Select(at => at == 0 ? lines[0] : lines[at].Substring(Math.Min(shared, lines[at].Length))));
    }

    private static int Indent(string line) => line.TakeWhile(letter => letter is ' ' or '\t').Count();

    private static bool IsBlank(string line) => Indent(line) == line.Length;
}
