using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Keeps a block as it is written.</summary>
[Implements("PRP-101-3")]
internal static class BlockProse
{
    public static void Add(DocumentText document, Block block, List<Prose> prose)
    {
        if (block is LinkReferenceDefinitionGroup group)
        {
            // Markdig gathers definitions from all over the document; each has a place of its own.
            foreach (var definition in group)
            {
                Add(document, definition.Span.Start, definition.Span.End + 1, prose);
            }
        }
        else if (block is not ThematicBreakBlock)
        {
            Add(document, block.Span.Start, End(document, block), prose);
        }
    }

    /// <summary>Behind the block's last character; Markdig ends the span of a fence that is never closed with its first line.</summary>
    public static int End(DocumentText document, Block block) =>
        block is LeafBlock { Lines: { Count: > 0 } lines }
            ? Math.Max(block.Span.End + 1, SourceLine.End(document, lines.Lines[lines.Count - 1]))
            : block is ContainerBlock { LastChild: { } last } ? Math.Max(block.Span.End + 1, End(document, last)) : block.Span.End + 1;

    public static void Add(DocumentText document, int start, int end, List<Prose> prose)
    {
        var span = document.Span(start, end);
        var text = document.Text.Substring(span.Start, span.Length);
        if (text.Trim().Length > 0)
        {
            prose.Add(new Prose(text, span));
        }
    }
}
