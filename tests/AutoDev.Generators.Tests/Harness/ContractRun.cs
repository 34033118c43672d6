using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
            new ContractOptions([.. files]),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Complete(created, project);
    }

    public ContractRun After(CSharpCompilation project, params ContractFile[] files) =>
        Complete(driver.ReplaceAdditionalTexts([.. files]).WithUpdatedAnalyzerConfigOptions(new ContractOptions([.. files])), project);

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
}
