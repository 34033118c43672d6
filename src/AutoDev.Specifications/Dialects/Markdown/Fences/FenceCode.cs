using System.Text;
using AutoDev.Specifications.Text;
using Markdig.Syntax;
using SourceSpan = AutoDev.Specifications.Text.SourceSpan;

namespace AutoDev.Specifications.Dialects.Markdown.Fences;

/// <summary>A fence's code with the place of each of its lines.</summary>
internal sealed class FenceCode
{
    private readonly List<(int Code, int Source)> starts;

    private FenceCode(string text, List<(int Code, int Source)> starts, SourceSpan span)
    {
        this.starts = starts;
        Text = text;
        Span = span;
    }

    /// <summary>Lines end with <c>\n</c>.</summary>
    public string Text { get; }

    public SourceSpan Span { get; }

    public static FenceCode Read(DocumentText document, FencedCodeBlock fence)
    {
        var text = new StringBuilder();
        var lineStarts = new List<(int Code, int Source)>();
        var lines = fence.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\n');
            }

            lineStarts.Add((text.Length, SourceLine.Start(document, lines.Lines[i])));
            text.Append(lines.Lines[i].Slice.ToString());
        }

        var span = lines.Count == 0
            ? document.Span(fence.Span.End + 1, fence.Span.End + 1)
            : document.Span(SourceLine.Start(document, lines.Lines[0]), SourceLine.End(document, lines.Lines[lines.Count - 1]));
        return new FenceCode(text.ToString(), lineStarts, span);
    }

    /// <summary>The offset in the document of an offset in <see cref="Text"/>.</summary>
    public int SourceOf(int offset)
    {
        var low = 0;
        var high = starts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle].Code <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return starts.Count == 0 ? Span.Start : starts[low].Source + offset - starts[low].Code;
    }
}
