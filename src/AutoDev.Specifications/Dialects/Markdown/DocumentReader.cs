using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Revisions;
using AutoDev.Specifications.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Walks a document's blocks and gives each to the requirement whose section it stands in.</summary>
internal sealed class DocumentReader(DocumentText document, string dialect)
{
    private readonly List<Finding> findings = [];
    private readonly List<Prose> prose = [];
    private readonly List<RequirementDraft> drafts = [];
    private readonly List<(int Level, string Title)> headings = [];

    // A heading with an id opens a section; a later heading of the same or a higher level closes it.
    private readonly Stack<RequirementDraft> open = new();
    private FrontMatter frontMatter = FrontMatter.Empty;

    public SpecificationDocument Read(MarkdownDocument tree)
    {
        foreach (var block in tree)
        {
            switch (block)
            {
                case YamlFrontMatterBlock yaml:
                    frontMatter = FrontMatterReader.Read(document, yaml, findings);
                    break;
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                default:
                    ReadBlock(block);
                    break;
            }
        }

        using var hasher = new RevisionHasher();
        return new SpecificationDocument
        {
            Path = document.Path,
            Dialect = dialect,
            FrontMatter = frontMatter,
            Requirements = drafts.Select(draft => draft.Build(frontMatter, hasher)).ToEquatableArray(),
            Prose = prose.ToEquatableArray(),
            Findings = findings.ToEquatableArray(),
        };
    }

    private void ReadHeading(HeadingBlock heading)
    {
        while (open.Count > 0 && open.Peek().Level >= heading.Level)
        {
            open.Pop();
        }

        headings.RemoveAll(above => above.Level >= heading.Level);
        var text = InlineTextReader.Read(document, heading);
        var (id, title, status) = Headings.Read(text);
        var span = document.Span(heading.Span.Start, heading.Span.End + 1);
        if (id is null)
        {
            AddHeadingText(text, title);
        }
        else
        {
            var draft = new RequirementDraft(id, title, heading.Level, new SourcePlace(document.Path, span))
            {
                Status = status,
                HeadingPath = headings.ConvertAll(static above => above.Title),
            };
            draft.Words.Words(title);
            drafts.Add(draft);
            open.Push(draft);
        }

        headings.Add((heading.Level, title));
    }

    private void AddHeadingText(InlineText text, string title)
    {
        if (text.Plain.Trim().Length == 0)
        {
            return;
        }

        var span = text.Span(document, 0, text.Length);
        var kept = new Prose(document.Text.Substring(span.Start, span.Length), span);
        if (open.Count > 0)
        {
            open.Peek().Subheading = title;
            open.Peek().Prose.Add(kept);
            open.Peek().Words.Words(text.Plain);
        }
        else
        {
            prose.Add(kept);
        }
    }

    private void ReadBlock(Block block)
    {
        if (open.Count > 0)
        {
            new SectionReader(document, open.Peek(), findings).Read(block);
            return;
        }

        if (block is FencedCodeBlock fence)
        {
            FenceReader.CheckClosed(document, fence, findings);
        }

        BlockProse.Add(document, block, prose);
    }
}
