using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>The product's own dialect: requirements are headings with ids. Reads whatever no other dialect recognises.</summary>
[Implements("PRP-101-1")]
internal sealed class MarkdownDialect : ISpecificationDialect
{
    public string Name => "markdown";

    public IReadOnlyList<string> FilePatterns { get; } = ["*.md"];

    public bool Recognises(DocumentText document) => true;

    public SpecificationDocument Read(DocumentText document)
    {
        var (tree, failure) = MarkdownSyntax.Parse(document);
        if (tree is not null)
        {
            using var reader = new DocumentReader(document, Name);
            return reader.Read(tree);
        }

        return new SpecificationDocument
        {
            Path = document.Path,
            Dialect = Name,
            Prose = [new Prose(document.Text, document.Span(0, document.Text.Length))],
            Findings = [failure!],
        };
    }
}
