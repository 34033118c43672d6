using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AutoDev.Contracts.Model;

/// <summary>A regular expression of ECMA-262, as JSON Schema has them, as the one of .NET that means the same.</summary>
internal sealed class EcmaPattern
{
    private const int MostLetters = 10_000;
    private const int DeepestGroup = 100;
    private const string LineEnds = "\\n\\r\\u2028\\u2029";

    /// <summary>Letters whose escapes mean the same to both.</summary>
    private const string SameEscapes = "bBfnrtv";

    /// <summary>.NET knows the general categories by their short names alone.</summary>
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Uppercase_Letter"] = "Lu",
        ["Lowercase_Letter"] = "Ll",
        ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo",
        ["Mark"] = "M",
        ["Combining_Mark"] = "M",
        ["Nonspacing_Mark"] = "Mn",
        ["Spacing_Mark"] = "Mc",
        ["Enclosing_Mark"] = "Me",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["digit"] = "Nd",
        ["Letter_Number"] = "Nl",
        ["Other_Number"] = "No",
        ["Punctuation"] = "P",
        ["punct"] = "P",
        ["Connector_Punctuation"] = "Pc",
        ["Dash_Punctuation"] = "Pd",
        ["Open_Punctuation"] = "Ps",
        ["Close_Punctuation"] = "Pe",
        ["Initial_Punctuation"] = "Pi",
        ["Final_Punctuation"] = "Pf",
        ["Other_Punctuation"] = "Po",
        ["Symbol"] = "S",
        ["Math_Symbol"] = "Sm",
        ["Currency_Symbol"] = "Sc",
        ["Modifier_Symbol"] = "Sk",
        ["Other_Symbol"] = "So",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["Line_Separator"] = "Zl",
        ["Paragraph_Separator"] = "Zp",
        ["Other"] = "C",
        ["Control"] = "Cc",
        ["cntrl"] = "Cc",
        ["Format"] = "Cf",
        ["Surrogate"] = "Cs",
        ["Private_Use"] = "Co",
        ["Unassigned"] = "Cn",
    };

    private readonly string pattern;
    private readonly StringBuilder text = new();
    private int at;
    private int depth;
    private string? mistake;

    private EcmaPattern(string pattern) => this.pattern = pattern;

    /// <summary>Null, or what is wrong with the pattern.</summary>
    public static string? Translate(string pattern, out string translated)
    {
        var reading = new EcmaPattern(pattern);
        translated = "";
        if (pattern.Length > MostLetters)
        {
            return "it is longer than 10,000 letters";
        }

        reading.Read();
        if (reading.mistake is not null)
        {
            return reading.mistake;
        }

        translated = reading.text.ToString();
        try
        {
            _ = new Regex(translated, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return null;
        }
        catch (ArgumentException wrong)
        {
            return "it is no regular expression of ECMA-262: " + wrong.Message;
        }
    }

    private void Read()
    {
        while (at < pattern.Length && mistake is null)
        {
            var letter = pattern[at++];
            switch (letter)
            {
                case '\\':
                    Escape(inClass: false);
                    break;
                case '[':
                    Class();
                    break;
                case '.':
                    text.Append("[^" + LineEnds + "]");
                    break;
                case '$':
                    // In .NET it also stands before a last line feed.
                    text.Append("\\z");
                    break;
                case '(':
                    Group();
                    break;
                case ')':
                    depth--;
                    text.Append(letter);
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }
    }

    private void Group()
    {
        if (++depth > DeepestGroup)
        {
            mistake = "its groups are nested too deeply";
            return;
        }

        text.Append('(');
        if (at < pattern.Length && pattern[at] == '?')
        {
            var rest = pattern.Substring(at + 1);
            var isKnown = rest.StartsWith(":", StringComparison.Ordinal) || rest.StartsWith("=", StringComparison.Ordinal) || rest.StartsWith("!", StringComparison.Ordinal)
                || (rest.StartsWith("<", StringComparison.Ordinal) && rest.Length > 1 && rest[1] != '\'');
            if (!isKnown)
            {
                mistake = "ECMA-262 has no group that begins with (?" + (rest.Length > 0 ? rest.Substring(0, 1) : "");
            }
        }
    }

    private void Class()
    {
        var isNegated = at < pattern.Length && pattern[at] == '^';
        at += isNegated ? 1 : 0;
        if (at < pattern.Length && pattern[at] == ']')
        {
            at++;
            text.Append(isNegated ? "[\\s\\S]" : "(?!)");
            return;
        }

        text.Append(isNegated ? "[^" : "[");
        while (at < pattern.Length && pattern[at] != ']' && mistake is null)
        {
            var letter = pattern[at++];
            if (letter == '\\')
            {
                var isSet = IsSet(at);
                Escape(inClass: true);
                if (isSet && at < pattern.Length && pattern[at] == '-')
                {
                    at++;
                    text.Append("\\-");
                }
            }
            else if (letter == '-' && at < pattern.Length && pattern[at] == '\\' && IsSet(at + 1))
            {
                // Beside a set of letters it is no range.
                text.Append("\\-");
            }
            else
            {
                // An opening bracket behind a minus would subtract.
                text.Append(letter == '[' ? "\\[" : letter.ToString());
            }
        }

        if (at == pattern.Length)
        {
            mistake ??= "a class that [ begins is not ended";
            return;
        }

        at++;
        text.Append(']');
    }

    private void Escape(bool inClass)
    {
        if (at == pattern.Length)
        {
            mistake = "it ends with a single backslash";
            return;
        }

        var letter = pattern[at++];
        switch (letter)
        {
            case 'd':
                text.Append(inClass ? "0-9" : "[0-9]");
                break;
            case 'D':
                text.Append(inClass ? "\\x00-/:-\\uFFFF" : "[^0-9]");
                break;
            case 'w':
                text.Append(inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]");
                break;
            case 'W':
                text.Append(inClass ? "\\x00-/:-@\\[-\\^`{-\\uFFFF" : "[^A-Za-z0-9_]");
                break;
            case 's' or 'S':
                text.Append('\\').Append(letter);
                break;
            case 'b' or 'B' when !inClass:
                text.Append(letter == 'b' ? "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))" : "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))");
                break;
            case 'x' when IsHex(2):
            case 'u' when IsHex(4):
                text.Append('\\').Append(letter);
                break;
            case 'u' when at < pattern.Length && pattern[at] == '{':
                CodePoint(inClass);
                break;
            case 'p' or 'P':
                Category(letter);
                break;
            case 'k' when !inClass && at < pattern.Length && pattern[at] == '<':
            case 'c' when at < pattern.Length && char.IsLetter(pattern[at]):
            case >= '1' and <= '9' when !inClass:
                text.Append('\\').Append(letter);
                break;
            case '0':
                text.Append("\\x00");
                break;
            case var same when SameEscapes.IndexOf(same) >= 0:
                text.Append('\\').Append(letter);
                break;
            case var other when char.IsLetterOrDigit(other):
                mistake = $"\\{letter} is no escape of ECMA-262{(letter is 'A' or 'z' or 'Z' ? ": write ^ or $" : "")}";
                break;
            case '_' or > '\x7F':
                text.Append(letter);
                break;
            default:
                text.Append('\\').Append(letter);
                break;
        }
    }

    private bool IsSet(int index) => index < pattern.Length && "dDwWsSpP".IndexOf(pattern[index]) >= 0;

    private bool IsHex(int count) => at + count <= pattern.Length && pattern.Substring(at, count).All(Uri.IsHexDigit);

    private void CodePoint(bool inClass)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0 || !int.TryParse(pattern.Substring(at + 1, end - at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code is < 0 or > 0x10FFFF)
        {
            mistake = "a code point is \\u{ with hexadecimal digits and }";
            return;
        }

        at = end + 1;
        if (code > 0xFFFF && inClass)
        {
            mistake = "a class with a letter beyond U+FFFF cannot be checked in .NET";
            return;
        }

        var units = code <= 0xFFFF ? [(char)code] : char.ConvertFromUtf32(code).ToCharArray();
        text.Append(code > 0xFFFF ? "(?:" : "");
        foreach (var unit in units)
        {
            text.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        text.Append(code > 0xFFFF ? ")" : "");
    }

    private void Category(char letter)
    {
        var end = at < pattern.Length && pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
        var name = end < 0 ? "" : pattern.Substring(at + 1, end - at - 1);
        name = name.Substring(name.IndexOf('=') is >= 0 and var equals && name.Substring(0, equals) is "gc" or "General_Category" ? equals + 1 : 0);
        name = Categories.TryGetValue(name, out var known) ? known : name;
        if (name.Length is 0 or > 2)
        {
            mistake = $"\\{letter}{{{name}}} cannot be checked in .NET: write a general category";
            return;
        }

        text.Append('\\').Append(letter).Append('{').Append(name).Append('}');
        at = end + 1;
    }
}
