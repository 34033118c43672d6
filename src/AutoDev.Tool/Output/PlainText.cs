using System.Globalization;

namespace AutoDev.Tool.Output;

/// <summary>A document's words in a line on a terminal: what commands the terminal, or turns what follows round, is written as its number.</summary>
internal static class PlainText
{
    public static string Of(string text) => text.All(IsPlain)
        ? text
        : string.Concat(text.Select(static c => IsPlain(c) ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    private static bool IsPlain(char c) =>
        c == '\t'
        || (!char.IsControl(c) && c is not ('\u061C' or '\u200E' or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069')));
}
