using AutoDev.Specifications.Dialects.Markdown.Inlines;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Markdig's, but for paragraphs that begin with more link definitions than a person writes: those are text.</summary>
/// <remarks>
/// For each definition Markdig copies the lines behind it, which takes quadratic time (measured: 40,000 of them, 2.7 s).
/// </remarks>
internal sealed class ParagraphParser : ParagraphBlockParser
{
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        // A line of these signs makes the paragraph a heading, and takes the definitions from its start first.
        if (processor.IsBlankLine || processor.CurrentChar is not ('=' or '-') || !BeginsWithTooMany((LeafBlock)block))
        {
            return base.TryContinue(processor, block);
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    /// <summary>Such lines may be many, so each goes on where the one before it stopped.</summary>
    private static bool BeginsWithTooMany(LeafBlock paragraph)
    {
        if (paragraph.GetData(typeof(LinkDefinitions)) is not LinkDefinitions definitions)
        {
            paragraph.SetData(typeof(LinkDefinitions), definitions = new LinkDefinitions());
        }

        return definitions.AreTooManyIn(paragraph.Lines);
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph || !LinkDefinitions.AreTooMany(paragraph.Lines))
        {
            return base.Close(processor, block);
        }

        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            paragraph.Lines.Lines[i].Slice.TrimStart();
        }

        paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
        return true;
    }
}
