using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Dialects;

/// <summary>A way to write specifications.</summary>
internal interface ISpecificationDialect
{
    /// <summary>As it stands in <see cref="SpecificationDocument.Dialect"/>.</summary>
    string Name { get; }

    bool Recognises(DocumentText document);

    SpecificationDocument Read(DocumentText document);
}
