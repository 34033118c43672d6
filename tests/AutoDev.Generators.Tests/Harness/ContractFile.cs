using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Tests.Harness;

/// <summary>A contract as the targets hand it to the compiler.</summary>
public sealed class ContractFile(string name, string text, string emit = "", string space = "", string schema = "", string baseline = "", string role = "Contract", string scalars = "", string loaders = "") : AdditionalText
{
    public override string Path { get; } = TestProject.Directory + name;

    public ImmutableDictionary<string, string> Metadata { get; } = ImmutableDictionary<string, string>.Empty
        .Add("build_metadata.AdditionalFiles.AutoDevRole", role)
        .Add("build_metadata.AdditionalFiles.AutoDevEmit", emit)
        .Add("build_metadata.AdditionalFiles.AutoDevNamespace", space)
        .Add("build_metadata.AdditionalFiles.AutoDevSchema", schema)
        .Add("build_metadata.AdditionalFiles.AutoDevScalars", scalars)
        .Add("build_metadata.AdditionalFiles.AutoDevLoaders", loaders)
        .Add("build_metadata.AdditionalFiles.AutoDevBaseline", baseline);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
