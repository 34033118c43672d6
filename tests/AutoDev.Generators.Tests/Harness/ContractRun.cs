using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Tests.Harness;

/// <summary>
/// The one way in which tests run the generator for contracts. Every run is made twice and fails unless the second took everything
/// from the cache and no stage holds an object of the compiler's.
/// </summary>
public sealed class ContractRun
{
    private readonly GeneratorDriver driver;
    private readonly GeneratorRunResult result;

    private ContractRun(GeneratorDriver driver, Compilation output)
    {
        this.driver = driver;
        Output = output;
        result = Assert.Single(driver.GetRunResult().Results);
    }

    public Compilation Output { get; }

    public IReadOnlyList<string> Sources => [.. result.GeneratedSources.Select(source => source.HintName)];

    public IReadOnlyList<Diagnostic> Problems => result.Diagnostics;

    public static ContractRun Of(CSharpCompilation project, params ContractFile[] files)
    {
        GeneratorDriver created = CSharpGeneratorDriver.Create(
            [new ContractSourceGenerator().AsSourceGenerator()],
            files,
            (CSharpParseOptions)project.SyntaxTrees[0].Options,
            new Options([.. files]),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Complete(created, project);
    }

    public ContractRun After(CSharpCompilation project, params ContractFile[] files) =>
        Complete(driver.ReplaceAdditionalTexts([.. files]).WithUpdatedAnalyzerConfigOptions(new Options([.. files])), project);

    /// <summary>The reasons of a stage's outputs.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string stage) =>
        result.TrackedSteps.TryGetValue(stage, out var steps) ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)] : [];

    public bool Reran(string stage) => Reasons(stage).Any(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    private static ContractRun Complete(GeneratorDriver before, CSharpCompilation project)
    {
        var after = before.RunGeneratorsAndUpdateCompilation(project, out var output, out _, TestContext.Current.CancellationToken);
        var run = new ContractRun(after, output);
        Assert.Null(run.result.Exception);
        var again = Assert.Single(after.RunGenerators(project.Clone(), TestContext.Current.CancellationToken).GetRunResult().Results);
        foreach (var stage in Stages.OfContracts.Where(again.TrackedSteps.ContainsKey))
        {
            foreach (var (value, reason) in again.TrackedSteps[stage].SelectMany(step => step.Outputs))
            {
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"The stage {stage} was {reason} though nothing changed");
                CompilerObjects.AssertNoneIn(value, stage);
            }
        }

        return run;
    }

    private sealed class Options(ImmutableArray<ContractFile> files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty
            .Add("build_property.ProjectDir", TestProject.Directory)
            .Add("build_property.RootNamespace", "Shop"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(files.FirstOrDefault(file => file == textFile)?.Metadata ?? ImmutableDictionary<string, string>.Empty);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>A contract as the targets hand it to the compiler.</summary>
public sealed class ContractFile(string name, string text, string emit = "", string space = "", string schema = "") : AdditionalText
{
    public override string Path { get; } = TestProject.Directory + name;

    public ImmutableDictionary<string, string> Metadata { get; } = ImmutableDictionary<string, string>.Empty
        .Add("build_metadata.AdditionalFiles.AutoDevRole", "Contract")
        .Add("build_metadata.AdditionalFiles.AutoDevEmit", emit)
        .Add("build_metadata.AdditionalFiles.AutoDevNamespace", space)
        .Add("build_metadata.AdditionalFiles.AutoDevSchema", schema);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
