using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Synthesis.Compilation;

/// <summary>What generators may ask of the build: analyzer configs, the project's properties, each specification's role.</summary>
internal sealed class GeneratorOptions : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet configs;

    public GeneratorOptions(ProjectInputs inputs)
    {
        configs = AnalyzerConfigSet.Create(inputs.AnalyzerConfigs
            .Distinct(StringComparer.Ordinal)
            .Select(static path => (Path: path, Text: SourceTexts.Read(path)))
            .Where(static config => config.Text is not null)
            .Select(static config => AnalyzerConfig.Parse(config.Text!, config.Path))
            .ToList());
        GlobalOptions = new Options(
            configs.GlobalConfigOptions.AnalyzerOptions,
            [
                new("build_property.RootNamespace", inputs.RootNamespace),
                new("build_property.AssemblyName", inputs.AssemblyName),
                new("build_property.ProjectDir", inputs.ProjectDirectory + "/"),
                new("build_property.MSBuildProjectFullPath", inputs.ProjectFile),
            ]);
    }

    public override AnalyzerConfigOptions GlobalOptions { get; }

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
        new Options(configs.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions, []);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(
        configs.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions,
        textFile switch
        {
            AdditionalSpecification specification => [new("build_metadata.AdditionalFiles.AutoDevRole", specification.Role)],
            AdditionalContract contract => contract.Metadata,
            _ => [],
        });

    private sealed class Options(ImmutableDictionary<string, string> written, IEnumerable<KeyValuePair<string, string>> known) : AnalyzerConfigOptions
    {
        private readonly ImmutableDictionary<string, string> values = written.WithComparers(KeyComparer).SetItems(known);

        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
