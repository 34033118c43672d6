using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Dialects.Markdown.Tables;
using AutoDev.Specifications.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Markdig, set up so that every block and inline knows its exact place.</summary>
internal static class MarkdownSyntax
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static (MarkdownDocument? Tree, Finding? Failure) Parse(DocumentText document)
    {
        if (NestingDepth.TooDeepAt(document.Text) is >= 0 and var deep)
        {
            return (null, SpecificationRules.Unreadable.At(document.Place(deep, deep), "lists and quotes are nested too deeply here. Nest them less deeply"));
        }

        try
        {
            return (Markdig.Markdown.Parse(document.Text, Pipeline), null);
        }
        catch (ArgumentException error)
        {
            // Markdig refuses what nests too deeply.
            return (null, SpecificationRules.Unreadable.At(document.Place(0, 0), error.Message + " Nest lists and quotes less deeply"));
        }
    }

    /// <summary>The first paragraph of a stretch of a document; its places count from the stretch's start.</summary>
    public static ParagraphBlock? ParseParagraph(string text) =>
        Markdig.Markdown.Parse(text, Pipeline).Descendants<ParagraphBlock>().FirstOrDefault();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        builder.BlockParsers.Find<ParagraphParser>()!.Closed += static (_, block) => LeavePlain((LeafBlock)block);
        builder.BlockParsers.Find<HeadingBlockParser>()!.Closed += static (_, block) => LeavePlain((LeafBlock)block);
        return builder.Build();
    }

    /// <summary>Keeps Markdig's inline parser away from table lines, which are read by us (docs/decisions/0002), and from what it is slow at.</summary>
    private static void LeavePlain(LeafBlock block)
    {
        // Headings of the underlined kind close as paragraphs do.
        if (TableLines.Find(block.Lines) is not null || TableLines.LacksDelimiter(block.Lines) || InlineMarks.AreTooMany(block.Lines))
        {
            block.ProcessInlines = false;
        }
    }
}
