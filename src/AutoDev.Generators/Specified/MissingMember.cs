using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Specified;

/// <summary>A member that a document declares and the project lacks, written with a body that throws.</summary>
/// <param name="Key">Unique in the project; becomes the source's name.</param>
internal sealed record MissingMember(string Key, string Source)
{
    public void AddTo(SourceProductionContext output) =>
        output.AddSource(Key + GeneratedSources.FallbackSuffix, SourceText.From(Source, Encoding.UTF8));
}
