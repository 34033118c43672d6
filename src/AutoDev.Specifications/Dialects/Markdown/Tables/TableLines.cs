using Markdig.Helpers;

namespace AutoDev.Specifications.Dialects.Markdown.Tables;

/// <summary>Finds a pipe table among a paragraph's lines.</summary>
internal static class TableLines
{
    /// <summary>The line of the heading; the delimiter row is the next, and every later line of the paragraph is a row.</summary>
    public static int? Find(StringLineGroup lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var delimiter = lines.Lines[i + 1].Slice;
            if (IsDelimiterRow(delimiter) && HasPipe(lines.Lines[i].Slice))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary><c>|---|:-:|</c>: hyphens, colons and at least one pipe.</summary>
    public static bool IsDelimiterRow(StringSlice line)
    {
        var pipe = false;
        var hyphen = false;
        for (var i = line.Start; i <= line.End; i++)
        {
            switch (line.Text[i])
            {
                case '|':
                    pipe = true;
                    break;
                case '-':
                    hyphen = true;
                    break;
                case ':' or ' ' or '\t':
                    break;
                default:
                    return false;
            }
        }

        return pipe && hyphen;
    }

    /// <summary>Whether the lines would be a table if there were a delimiter row: two or more, each between pipes.</summary>
    public static bool LacksDelimiter(StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsBetweenPipes(lines.Lines[i].Slice))
            {
                return false;
            }
        }

        return lines.Count > 1;
    }

    /// <summary>Whether it is one line between pipes, and has as many cells as a table's row.</summary>
    public static bool IsRow(string paragraph, int columns) => columns > 1
        && IsBetweenPipes(new StringSlice(paragraph))
        && paragraph.IndexOfAny(['\n', '\r']) < 0
        && paragraph.Count(static character => character == '|') == columns + 1;

    private static bool IsBetweenPipes(StringSlice line)
    {
        line.Trim();
        return line.Length >= 2 && line.Text[line.Start] == '|' && line.Text[line.End] == '|';
    }

    private static bool HasPipe(StringSlice line) => line.Start <= line.End && line.Text.IndexOf('|', line.Start, line.End - line.Start + 1) >= 0;
}
