using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Dialects.Markdown.Tables;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown.Lists;

/// <summary>An item: its first paragraph, and the blocks behind that.</summary>
/// <param name="Text">Null where the item does not start with running text.</param>
internal sealed record ListItem(ListItemBlock Block, InlineText? Text, int TextEnd, IReadOnlyList<Block> Rest)
{
    public static ListItem Read(InlineTextReader inlines, ListItemBlock block)
    {
        if (block.Count > 0 && block[0] is ParagraphBlock paragraph && TableLines.Find(paragraph.Lines) is null)
        {
            return new ListItem(block, inlines.Read(paragraph), paragraph.Span.End + 1, block.Skip(1).ToList());
        }

        return new ListItem(block, Text: null, block.Span.Start, block.ToList());
    }
}
