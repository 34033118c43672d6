using AutoDev.BuildContract;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Compilation;

/// <summary>A specification as our generator sees it in the user's own compile.</summary>
internal sealed class AdditionalSpecification(SpecificationInput input) : AdditionalText
{
    public override string Path => input.Path;

    /// <summary>The item's <c>AutoDevRole</c>.</summary>
    public string Role => input.Owned ? SpecificationRoles.Own : SpecificationRoles.Referenced;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceTexts.Read(input.Path);
}
