using AutoDev.BuildContract;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Compilation;

/// <summary>A contract as our generator sees it in the user's own compile.</summary>
internal sealed class AdditionalContract(ContractInput input) : AdditionalText
{
    public override string Path => input.Path;

    /// <summary>The item's metadata, as the targets make it visible.</summary>
    public IEnumerable<KeyValuePair<string, string>> Metadata =>
    [
        new("build_metadata.AdditionalFiles.AutoDevRole", ContractRoles.Contract),
        new("build_metadata.AdditionalFiles.AutoDevEmit", input.Emit),
        new("build_metadata.AdditionalFiles.AutoDevNamespace", input.Namespace),
        new("build_metadata.AdditionalFiles.AutoDevSchema", input.Schema),
        new("build_metadata.AdditionalFiles.AutoDevScalars", input.Scalars),
        new("build_metadata.AdditionalFiles.AutoDevLoaders", input.Loaders),
        new("build_metadata.AdditionalFiles.AutoDevOperations", input.Operations),
    ];

    public override SourceText? GetText(CancellationToken cancellationToken = default) => SourceTexts.Read(input.Path);
}
