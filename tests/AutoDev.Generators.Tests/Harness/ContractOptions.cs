using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Generators.Tests.Harness;

/// <summary>What the compiler is told of a project with contracts.</summary>
public sealed class ContractOptions(ImmutableArray<ContractFile> files, string coverage = "") : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty
        .Add("build_property.ProjectDir", TestProject.Directory)
        .Add("build_property.RootNamespace", "Shop")
        .Add("build_property.AutoDevCoverage", coverage));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(files.FirstOrDefault(file => file == textFile)?.Metadata ?? ImmutableDictionary<string, string>.Empty);

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
