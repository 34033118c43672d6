using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects;

/// <summary>A way to write specifications.</summary>
internal interface ISpecificationDialect
{
    /// <summary>As it stands in <see cref="SpecificationDocument.Dialect"/>.</summary>
    string Name { get; }

    /// <summary>The files that are looked for in a folder which somebody names, such as <c>*.md</c>.</summary>
    IReadOnlyList<string> FilePatterns { get; }

    bool Recognises(DocumentText document);

    SpecificationDocument Read(DocumentText document);
}
