using System.Globalization;
using System.Text;

namespace AutoDev.Contracts.CSharp;

/// <summary>A document's text as a C# literal or comment: never as code.</summary>
[Implements("PRP-010-4")]
internal static class Literal
{
    private const int MostOfASummary = 400;

    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is '"' or '\\')
            {
                literal.Append('\\').Append(letter);
            }
            else if (letter is >= ' ' and < '\u007F')
            {
                literal.Append(letter);
            }
            else if (char.IsSurrogate(letter) && !(char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                && !(char.IsLowSurrogate(letter) && i > 0 && char.IsHighSurrogate(text[i - 1])))
            {
                // Half a letter has no UTF-8, and so no place in JSON.
                literal.Append("\\uFFFD");
            }
            else
            {
                literal.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first paragraph, on one line, as XML; null where there is nothing to say.</summary>
    public static string? Summary(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var words = new StringBuilder();
        var lines = 0;
        foreach (var letter in text.Trim())
        {
            if (letter == '\n')
            {
                lines++;
                if (lines == 2 && words.Length > 0)
                {
                    break;
                }
            }
            else if (!char.IsWhiteSpace(letter))
            {
                lines = 0;
            }

            if (words.Length >= MostOfASummary && char.IsWhiteSpace(letter))
            {
                words.Append('…');
                break;
            }

            Append(words, letter);
        }

        var summary = words.ToString().TrimEnd();
        return summary.Length == 0 ? null : summary;
    }

    private static void Append(StringBuilder words, char letter)
    {
        switch (letter)
        {
            case '<':
                words.Append("&lt;");
                break;
            case '>':
                words.Append("&gt;");
                break;
            case '&':
                words.Append("&amp;");
                break;
            case var other when char.IsWhiteSpace(other) || char.IsControl(other) || char.IsSurrogate(other) || other is '\uFFFE' or '\uFFFF':
                if (words.Length > 0 && words[words.Length - 1] != ' ')
                {
                    words.Append(' ');
                }

                break;
            default:
                words.Append(letter);
                break;
        }
    }
}
