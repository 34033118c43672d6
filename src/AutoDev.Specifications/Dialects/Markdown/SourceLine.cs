using AutoDev.Specifications.Text;
using Markdig.Helpers;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Where a line that Markdig kept stands in the document.</summary>
internal static class SourceLine
{
    public static int Start(DocumentText document, StringLine line)
    {
        if (ReferenceEquals(line.Slice.Text, document.Text))
        {
            return line.Slice.Start;
        }

        // Where a tab belongs half to a list's indentation, Markdig keeps a copy with spaces in its place; only the line's end is certain.
        var (start, end) = document.LineBounds(line.Line);
        return Math.Max(start, end - line.Slice.Length);
    }

    /// <summary>Behind its last character.</summary>
    public static int End(DocumentText document, StringLine line) =>
        ReferenceEquals(line.Slice.Text, document.Text) ? Math.Max(line.Slice.Start, line.Slice.End + 1) : document.LineBounds(line.Line).End;
}
