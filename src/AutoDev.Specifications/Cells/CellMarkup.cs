using System.Text;

namespace AutoDev.Specifications.Cells;

/// <summary>Takes the Markdown off a cell.</summary>
internal static class CellMarkup
{
    private static readonly string[] Emphasis = ["***", "**", "__", "~~", "*", "_"];

    public static string Strip(string text, out CellMarkupKind kind)
    {
        kind = CellMarkupKind.None;
        for (var again = text.Length > 2 && text[0] is '*' or '_' or '~'; again;)
        {
            again = false;
            foreach (var mark in Emphasis)
            {
                if (Surrounds(text, mark))
                {
                    text = text.Substring(mark.Length, text.Length - (2 * mark.Length));
                    again = true;
                    break;
                }
            }
        }

        if (CodeSpan(text) is { } code)
        {
            kind = CellMarkupKind.Code;
            return code;
        }

        if (text.Length > 1 && text[0] == '\\' && char.IsPunctuation(text[1]) | char.IsSymbol(text[1]))
        {
            kind = CellMarkupKind.Escaped;
            return Unescape(text);
        }

        return text.Length == 0 || text[0] is '"' or '\'' or '[' or '{' ? text : Unescape(text);
    }

    private static bool Surrounds(string text, string mark)
    {
        if (text.Length <= 2 * mark.Length
            || !text.StartsWith(mark, StringComparison.Ordinal)
            || !text.EndsWith(mark, StringComparison.Ordinal))
        {
            return false;
        }

        var inner = text.Substring(mark.Length, text.Length - (2 * mark.Length));
        return !char.IsWhiteSpace(inner[0])
            && !char.IsWhiteSpace(inner[inner.Length - 1])
            && inner.IndexOf(mark, StringComparison.Ordinal) < 0;
    }

    /// <summary>What stands in the code span that is the whole text.</summary>
    private static string? CodeSpan(string text)
    {
        var ticks = 0;
        while (ticks < text.Length && text[ticks] == '`')
        {
            ticks++;
        }

        if (ticks == 0 || text.Length <= 2 * ticks)
        {
            return null;
        }

        var mark = new string('`', ticks);
        var inner = text.Substring(ticks, text.Length - (2 * ticks));
        var closed = text.EndsWith(mark, StringComparison.Ordinal) && inner[inner.Length - 1] != '`';
        return closed && inner.IndexOf(mark, StringComparison.Ordinal) < 0 ? inner.Trim() : null;
    }

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] < 128 && (char.IsPunctuation(text[i + 1]) || char.IsSymbol(text[i + 1])))
            {
                i++;
            }

            plain.Append(text[i]);
        }

        return plain.ToString();
    }
}

/// <summary>What stood around or before a cell's text.</summary>
internal enum CellMarkupKind
{
    None,
    Code,

    /// <summary>A backslash before the first character: what follows is text and no sign.</summary>
    Escaped,
}
