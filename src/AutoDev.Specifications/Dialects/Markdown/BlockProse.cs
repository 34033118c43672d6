using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Keeps a block as it is written.</summary>
internal static class BlockProse
{
    public static void Add(DocumentText document, Block block, List<Prose> prose)
    {
        if (block is not ThematicBreakBlock)
        {
            Add(document, block.Span.Start, block.Span.End + 1, prose);
        }
    }

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
