using System.Text;
using AutoDev.Specifications.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AutoDev.Specifications.Dialects.Markdown.Inlines;

/// <summary>Takes the plain text out of Markdig's inlines.</summary>
internal sealed class InlineTextReader(DocumentText document)
{
    // Texts are read one after the other, so they may share the place where they grow.
    private readonly StringBuilder scratch = new();

    /// <param name="shift">Where the text that Markdig saw starts in the document.</param>
    public InlineText Read(LeafBlock block, int shift = 0)
    {
        scratch.Clear();
        var text = new InlineText(scratch) { Source = (block.Span.Start + shift, block.Span.End + 1 + shift) };
        if (block.Inline is not null)
        {
            Read(block.Inline, shift, text);
        }
        else
        {
            ReadLines(block, shift, text);
        }

        _ = text.Plain;
        return text;
    }

    /// <summary>A block whose inlines were not parsed: its characters as they stand.</summary>
    private void ReadLines(LeafBlock block, int shift, InlineText text)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i];
            var start = shift == 0 ? SourceLine.Start(document, line) : line.Slice.Start + shift;
            var end = shift == 0 ? SourceLine.End(document, line) : line.Slice.End + 1 + shift;
            if (i > 0)
            {
                text.Breaks.Add(text.Length);
                text.Append(' ', start - 1);
            }

            for (var at = start; at < end; at++)
            {
                text.Append(document.Text[at], at);
            }
        }
    }

    private void Read(ContainerInline container, int shift, InlineText text)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Align(literal.Content.Text, literal.Content.Start, literal.Content.End + 1, literal.Span, shift, text);
                    break;
                case CodeInline code:
                    var codeStart = text.Length;
                    Align(code.Content, 0, code.Content.Length, code.Span, shift, text);
                    text.Codes.Add(new InlineCode(codeStart, text.Length, document.Span(code.Span.Start + shift, code.Span.End + 1 + shift)));
                    break;
                case LineBreakInline:
                    text.Breaks.Add(text.Length);
                    text.Append(' ', inline.Span.Start + shift);
                    break;
                case HtmlEntityInline entity:
                    Align(entity.Transcoded.Text, entity.Transcoded.Start, entity.Transcoded.End + 1, entity.Span, shift, text);
                    break;
                case AutolinkInline link:
                    Align(link.Url, 0, link.Url.Length, link.Span, shift, text);
                    break;
                case LinkInline link:
                    var linkStart = text.Length;
                    Read(link, shift, text);
                    text.Links.Add(new InlineLink(linkStart, text.Length, link.Url ?? "", document.Span(link.Span.Start + shift, link.Span.End + 1 + shift)));
                    break;
                case HtmlInline:
                    text.Hidden.Add(document.Span(inline.Span.Start + shift, inline.Span.End + 1 + shift));
                    break;
                case ContainerInline nested:
                    Read(nested, shift, text);
                    break;
            }
        }
    }

    /// <summary>
    /// Gives every character the place of its like in the source: between them stand only marks that Markdig took out (escapes, the
    /// starts of continued lines).
    /// </summary>
    private void Align(string content, int start, int end, Markdig.Syntax.SourceSpan span, int shift, InlineText text)
    {
        var source = document.Text;
        var at = span.Start + shift;
        var limit = Math.Min(span.End + shift, source.Length - 1);
        for (var i = start; i < end; i++)
        {
            var found = at;
            while (found <= limit && !IsSame(source[found], content[i]))
            {
                found++;
            }

            if (found <= limit)
            {
                at = found;
            }

            text.Append(content[i], Math.Min(at, Math.Max(limit, 0)));
            if (found <= limit)
            {
                at++;
            }
        }
    }

    private static bool IsSame(char source, char content) => source == content || (content == ' ' && source is '\n' or '\r' or '\t');
}
