using System.Text.RegularExpressions;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Finds what is opened and never closed without being a fence: a comment that swallows requirements, and front matter that is none.</summary>
internal static class OpenEnds
{
    private static readonly Regex FrontMatterLines = new(@"\A---[ \t]*\r?\n[A-Za-z_-]+:[ \t]", RegexOptions.CultureInvariant);

    /// <summary>A comment that is not closed, or only behind the requirements that the next comment was meant to follow.</summary>
    public static Finding? Comment(DocumentText document, HtmlBlock block)
    {
        if (block.Type != HtmlBlockType.Comment || !RequirementHeadings.StandIn(block))
        {
            return null;
        }

        var text = document.Text.Substring(block.Span.Start, BlockProse.End(document, block) - block.Span.Start);
        var close = text.IndexOf("-->", StringComparison.Ordinal);

        // Requirements that somebody took out on purpose stand in a comment of their own.
        return close >= 0 && text.IndexOf("<!--", 4, StringComparison.Ordinal) is var next && (next < 0 || next > close)
            ? null
            : SpecificationRules.UnclosedComment.At(LineAt(document, block.Span.Start));
    }

    public static Finding? FrontMatter(DocumentText document, MarkdownDocument tree) =>
        tree.FirstOrDefault() is not YamlFrontMatterBlock && FrontMatterLines.IsMatch(document.Text)
            ? SpecificationRules.BadFrontMatter.At(LineAt(document, 0), "it is never closed by a line with ---")
            : null;

    private static SourcePlace LineAt(DocumentText document, int start)
    {
        var end = document.Text.IndexOf('\n', start);
        return document.Place(start, end < 0 ? document.Text.Length : end);
    }
}
