using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Dialects.Markdown.Inlines;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Revisions;
using AutoDev.Specifications.Text;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using SourceSpan = AutoDev.Specifications.Text.SourceSpan;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Walks a document's blocks and gives each to the requirement whose section it stands in.</summary>
internal sealed class DocumentReader(DocumentText document, string dialect) : IDisposable
{
    private readonly List<Finding> findings = [];
    private readonly List<Prose> prose = [];
    private readonly List<NearId> nearIds = [];
    private readonly List<NearId> cramped = [];
    private readonly RevisionHasher hasher = new();
    private readonly InlineTextReader inlines = new(document);
    private readonly List<(int Level, string Title)> headings = [];

    // A heading with an id opens a section; a later heading of the same or a higher level closes it.
    private readonly Stack<(RequirementDraft Draft, int Index)> open = new();
    private readonly List<Requirement?> requirements = [];
    private SectionReader? section;

    // The last heading, where it is nearly one with an id.
    private NearId? nearId;
    private FrontMatter frontMatter = FrontMatter.Empty;

    public SpecificationDocument Read(MarkdownDocument tree)
    {
        if (OpenEnds.FrontMatter(document, tree) is { } open)
        {
            findings.Add(open);
        }

        foreach (var block in tree)
        {
            switch (block)
            {
                case YamlFrontMatterBlock yaml:
                    frontMatter = FrontMatterReader.Read(document, yaml, findings, prose);
                    break;
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                default:
                    ReadBlock(block);
                    break;
            }
        }

        CloseDownTo(level: 0);
        return new SpecificationDocument
        {
            Path = document.Path,
            Dialect = dialect,
            FrontMatter = frontMatter,
            Requirements = requirements.Select(static requirement => requirement!).ToEquatableArray(),
            Prose = prose.ToEquatableArray(),
            NearIds = nearIds.Concat(cramped).OrderBy(static near => near.Span.Start).ToEquatableArray(),
            Findings = findings.ToEquatableArray(),
        };
    }

    public void Dispose() => hasher.Dispose();

    private void ReadHeading(HeadingBlock heading)
    {
        CloseDownTo(heading.Level);
        headings.RemoveAll(above => above.Level >= heading.Level);
        var text = inlines.Read(heading);
        var (id, title, status) = Headings.Read(text);
        var span = document.Span(heading.Span.Start, heading.Span.End + 1);
        if (id is null)
        {
            AddHeadingText(span, text, title);
            nearId = Headings.NearId(document, text);
            if (nearId is not null)
            {
                nearIds.Add(nearId with { Requires = false });
            }
        }
        else
        {
            nearId = null;
            var draft = new RequirementDraft(id, title, heading.Level, new SourcePlace(document.Path, span), hasher.Rent())
            {
                Status = status,
                HeadingPath = headings.ConvertAll(static above => above.Title),
            };
            draft.Words.Words(title);
            open.Push((draft, requirements.Count));
            requirements.Add(null);
            section = new SectionReader(document, inlines, draft, findings);
        }

        headings.Add((heading.Level, title));
    }

    /// <summary>Finishes the sections that a heading of this level ends, so that their drafts live no longer than needed.</summary>
    private void CloseDownTo(int level)
    {
        while (open.Count > 0 && open.Peek().Draft.Level >= level)
        {
            var (draft, index) = open.Pop();
            var requirement = draft.Build(frontMatter, hasher);
            requirements[index] = requirement;
            findings.AddRange(draft.UnreadFences.Select(fence => fence.FindingOf(requirement)).OfType<Finding>());
            if (draft.UnreadMember is var (why, written, span)
                && (requirement.EnumerationMembers.Count > 0 || requirement is { StatedType: not null, Tables.Count: 0, Fences.Count: 0, StateDiagrams.Count: 0 }))
            {
                findings.Add(why.At(new SourcePlace(document.Path, span), written, requirement.StatedType ?? requirement.Title));
            }
        }

        section = open.Count > 0 ? new SectionReader(document, inlines, open.Peek().Draft, findings) : null;
    }

    private void AddHeadingText(SourceSpan span, InlineText text, string title)
    {
        var kept = new Prose(document.Text.Substring(span.Start, span.Length), span);
        if (section is not null)
        {
            section.Draft.Subheading = title;
            section.Draft.Prose.Add(kept);
            section.Draft.Words.Words(text.Plain);
        }
        else
        {
            prose.Add(kept);
        }
    }

    private void ReadBlock(Block block)
    {
        if (block is ParagraphBlock lines)
        {
            cramped.AddRange(CrampedHeadings.In(document, lines));
        }

        if (block is HtmlBlock html && OpenEnds.Comment(document, html) is { } unclosed)
        {
            findings.Add(unclosed);
        }

        if (section is not null)
        {
            section.Read(block);
            return;
        }

        if (block is FencedCodeBlock fence)
        {
            FenceReader.CheckClosed(document, fence, findings);
        }

        if (nearId is { Requires: true } near && Requires(block))
        {
            nearIds[nearIds.Count - 1] = near with { ReadsAsText = false, Requires = !near.ReadsAsText };
            nearId = null;
        }

        BlockProse.Add(document, block, prose);
    }

    private bool Requires(Block block)
    {
        var leaves = block is ParagraphBlock paragraph ? [paragraph] : block is ContainerBlock container ? container.Descendants<ParagraphBlock>() : [];
        foreach (var leaf in leaves)
        {
            var words = inlines.Read(leaf);
            if (NormativeWords.Strongest(words, 0, words.Plain.Length) != Strength.None)
            {
                return true;
            }
        }

        return false;
    }
}
