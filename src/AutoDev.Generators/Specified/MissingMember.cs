using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Specified;

/// <summary>A member that a document declares and the project lacks, written with a body that throws.</summary>
/// <param name="HintName">Unique in the project.</param>
internal sealed record MissingMember(string HintName, string Source)
{
    public void AddTo(SourceProductionContext output) =>
        output.AddSource(HintName, SourceText.From(Source, Encoding.UTF8));
}
