namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>
/// Finds lists and quotes that are nested too deeply, before Markdig sees them: it goes through all that is open with each line, and refuses
/// only when it has done all that work.
/// </summary>
internal static class NestingDepth
{
    private const int DepthLimit = 60;

    /// <summary>Where the line starts that goes too deep; -1 where none does.</summary>
    public static int TooDeepAt(string text)
    {
        var open = new List<int>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (IsTooDeep(text, start, end, open))
            {
                return start;
            }

            start = end + 1;
        }

        return -1;
    }

    /// <param name="open">Where the markers of the lists stand that are open, outermost first.</param>
    private static bool IsTooDeep(string text, int start, int end, List<int> open)
    {
        var (column, markers) = (0, 0);
        for (var at = start; at < end; at++)
        {
            var mark = text[at];
            if (mark is ' ' or '\t')
            {
                column += mark == '\t' ? 4 - (column % 4) : 1;
            }
            else if (MarkerLength(text, at, end) is > 0 and var length)
            {
                while (open.Count > 0 && markers == 0 && open[open.Count - 1] >= column)
                {
                    open.RemoveAt(open.Count - 1);
                }

                open.Add(column);
                markers++;
                if (open.Count > DepthLimit)
                {
                    return true;
                }

                at += length - 1;
                column += length;
            }
            else
            {
                if (column == 0)
                {
                    open.Clear();
                }

                break;
            }
        }

        return false;
    }

    /// <summary>Of what opens a list or a quote; 0 where nothing does.</summary>
    private static int MarkerLength(string text, int at, int end)
    {
        if (text[at] == '>')
        {
            return 1;
        }

        var length = 0;
        while (at + length < end && length < 9 && text[at + length] is >= '0' and <= '9')
        {
            length++;
        }

        var isMarker = at + length < end && (length == 0 ? text[at] is '-' or '*' or '+' : text[at + length] is '.' or ')');
        return isMarker && (at + length + 1 == end || text[at + length + 1] is ' ' or '\t' or '\r') ? length + 1 : 0;
    }
}
