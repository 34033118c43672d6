using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown.Tables;

/// <summary>Cuts a table's line at its pipes, as GitHub does: only a backslash keeps a pipe inside a cell.</summary>
internal static class CellSplitter
{
    /// <param name="expected">How many cells there will probably be.</param>
    public static List<CellDraft> Split(DocumentText document, int start, int end, int expected = 4)
    {
        var text = document.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (start < end && text[start] == '|')
        {
            start++;
        }

        var cells = new List<CellDraft>(expected);
        var from = start;
        for (var at = start; at < end; at++)
        {
            if (text[at] == '\\' && at + 1 < end && text[at + 1] is '\\' or '|')
            {
                at++;
            }
            else if (text[at] == '|')
            {
                cells.Add(Cell(document, from, at));
                from = at + 1;
            }
        }

        if (from < end || cells.Count == 0)
        {
            cells.Add(Cell(document, from, end));
        }

        return cells;
    }

    private static CellDraft Cell(DocumentText document, int start, int end)
    {
        var text = document.Text;
        var cellStart = start;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        // An empty cell is a place too: one behind its first space, where an author would write.
        if (start == end)
        {
            start = end = Math.Min(cellStart + 1, end);
        }

        return new CellDraft(text.Substring(start, end - start), document.Span(start, end));
    }
}
