using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Dialects.Markdown.Lists;
using AutoDev.Specifications.Dialects.Markdown.Tables;
using AutoDev.Specifications.Text;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Reads the blocks of one requirement's section.</summary>
internal sealed class SectionReader(DocumentText document, InlineTextReader inlines, RequirementDraft draft, List<Finding> findings)
{
    public DocumentText Document => document;

    public InlineTextReader Inlines => inlines;

    public RequirementDraft Draft => draft;

    public List<Finding> Findings => findings;

    public void Read(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                ReadParagraph(paragraph);
                break;
            case ListBlock list:
                var outer = draft.LeadIn;
                draft.LeadIn = LeadInTo(list);
                new ListReader(this).Read(list);
                draft.LeadIn = outer;
                break;
            case FencedCodeBlock fence:
                FenceReader.Read(document, fence, draft, findings);
                break;
            default:
                ReadOther(block);
                break;
        }
    }

    /// <summary>Statements, examples, links and open questions of running text; what is none of them stays prose.</summary>
    public void ReadText(InlineText text) => RunningText.Read(document, text, draft);

    /// <summary>The sentence above a list that ends in a colon.</summary>
    private string LeadInTo(ListBlock list)
    {
        var at = list.Parent?.IndexOf(list) ?? 0;
        if (at == 0 || list.Parent![at - 1] is not ParagraphBlock above)
        {
            return draft.LeadIn;
        }

        var text = document.Text.Substring(above.Span.Start, above.Span.Length).TrimEnd('*', '_', ' ', '\n', '\r');
        return text.EndsWith(":", StringComparison.Ordinal) ? text.Substring(text.LastIndexOfAny(['.', '\n'], text.Length - 1) + 1) : draft.LeadIn;
    }

    private void ReadParagraph(ParagraphBlock paragraph)
    {
        var header = TableLines.Find(paragraph.Lines);
        if (header is null)
        {
            if (TableLines.LacksDelimiter(paragraph.Lines))
            {
                draft.LacksPart = true;
                findings.Add(SpecificationRules.MalformedTable.At(
                    document.Place(paragraph.Span.Start, paragraph.Span.End + 1),
                    "these lines look like a table but have no line under the headings. Write one such as |---|---| below the first line; "
                    + "until then code that was written for this requirement stays as it is"));
            }
            else if (draft.Tables.Count > 0 && TableLines.IsRow(document.Text.Substring(paragraph.Span.Start, paragraph.Span.End + 1 - paragraph.Span.Start), draft.Tables[draft.Tables.Count - 1].Header.Count))
            {
                draft.LacksPart = true;
                findings.Add(SpecificationRules.MalformedTable.At(
                    document.Place(paragraph.Span.Start, paragraph.Span.End + 1),
                    $"this line looks like a row and stands apart from the table above it, so it is no part of it. Remove {Between(paragraph)} between them; "
                    + "until then code that was written for this requirement stays as it is"));
            }

            ReadText(inlines.Read(paragraph));
            return;
        }

        if (header > 0)
        {
            ReadLinesAbove(paragraph, header.Value);
        }

        var table = TableReader.Read(document, paragraph.Lines, header.Value, findings, (start, end) => BlockProse.Add(document, start, end, draft.Prose));
        draft.Tables.Add(table);
        foreach (var cell in table.Header)
        {
            draft.Words.Words(CellMarkup.Strip(cell.Raw, out _));
        }

        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                draft.Words.Words(CellMarkup.Strip(cell.Raw, out _));
            }
        }
    }

    private string Between(ParagraphBlock row)
    {
        var above = draft.Tables[draft.Tables.Count - 1].Span;
        return string.IsNullOrWhiteSpace(document.Text.Substring(above.Start + above.Length, row.Span.Start - above.Start - above.Length)) ? "the empty line" : "what stands";
    }

    /// <summary>A caption that stands right above its table is a paragraph of its own.</summary>
    private void ReadLinesAbove(ParagraphBlock paragraph, int header)
    {
        var start = SourceLine.Start(document, paragraph.Lines.Lines[0]);
        var end = SourceLine.End(document, paragraph.Lines.Lines[header - 1]);
        var above = MarkdownSyntax.ParseParagraph(document.Text.Substring(start, end - start));
        if (above is null)
        {
            BlockProse.Add(document, start, end, draft.Prose);
            draft.Words.Words(document.Text.Substring(start, end - start));
        }
        else
        {
            ReadText(inlines.Read(above, start));
        }
    }

    private void ReadOther(Block block)
    {
        BlockProse.Add(document, block, draft.Prose);
        if (block is ThematicBreakBlock or HtmlBlock { Type: HtmlBlockType.Comment })
        {
            return;
        }

        var span = document.Span(block.Span.Start, block.Span.End + 1);
        draft.Words.Words(document.Text.Substring(span.Start, span.Length));
    }
}
