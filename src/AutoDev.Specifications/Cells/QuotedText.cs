using System.Globalization;
using System.Text;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary>Text in quotes, with C#'s escapes.</summary>
internal static class QuotedText
{
    /// <summary>The value where quotes stand around the whole text; null where they do not.</summary>
    public static TextValue? Read(string text)
    {
        var at = 0;
        return ReadAt(text, ref at) is { } value && at == text.Length ? value : null;
    }

    /// <summary>Reads from a quote to its partner, and moves behind it.</summary>
    public static TextValue? ReadAt(string text, ref int at)
    {
        var close = text[at] == '“' ? '”' : text[at];
        var plain = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == close)
            {
                at = i + 1;
                return new TextValue(plain.ToString(), Quoted: true);
            }

            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i = Escape(text, i + 1, plain);
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return null;
    }

    /// <summary>Reads the escape whose letter is at <paramref name="at"/>; gives the offset of its last character.</summary>
    private static int Escape(string text, int at, StringBuilder plain)
    {
        switch (text[at])
        {
            case 'n': plain.Append('\n'); return at;
            case 'r': plain.Append('\r'); return at;
            case 't': plain.Append('\t'); return at;
            case '0': plain.Append('\0'); return at;
            case 'a': plain.Append('\a'); return at;
            case 'b': plain.Append('\b'); return at;
            case 'f': plain.Append('\f'); return at;
            case 'v': plain.Append('\v'); return at;
            case 'u' when Hex(text, at + 1, 4) is { } unit:
                plain.Append((char)unit);
                return at + 4;
            case 'U' when Hex(text, at + 1, 8) is { } point and (< 0xD800 or > 0xDFFF) and <= 0x10FFFF:
                plain.Append(char.ConvertFromUtf32(point));
                return at + 8;
            default:
                // Not an escape of C#: Markdown's own (\*), or a backslash that means itself (C:\temp).
                if (char.IsLetterOrDigit(text[at]))
                {
                    plain.Append('\\');
                }

                plain.Append(text[at]);
                return at;
        }
    }

    private static int? Hex(string text, int start, int count) =>
        start + count <= text.Length
        && int.TryParse(text.Substring(start, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
