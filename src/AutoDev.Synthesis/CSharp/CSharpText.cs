using System.Globalization;
using System.Text;

namespace AutoDev.Synthesis.CSharp;

/// <summary>Text and characters as C# literals.</summary>
internal static class CSharpText
{
    public static string Quoted(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var c in text)
        {
            result.Append(c == '"' ? "\\\"" : Escaped(c));
        }

        return result.Append('"').ToString();
    }

    public static string Quoted(char c) => c == '\'' ? "'\\''" : "'" + Escaped(c) + "'";

    /// <summary>Whether it may stand in a comment: ends no line and turns no text around.</summary>
    public static bool IsPlain(char c) =>
        !char.IsControl(c) && c is not ('\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    // Letters of any script stay readable; what does not print, or prints from right to left, is written as its number.
    private static string Escaped(char c) => c switch
    {
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\0' => "\\0",
        _ when char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
            UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
