using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests.Harness;

/// <summary>
/// The one way in which tests run the generator. Every run is made twice and fails unless the second took everything from the
/// cache, no stage holds an object of the compiler's, and the output compiles without a warning. The generator itself reports nothing but
/// misspelt constants, which the compiler reports as CS0117.
/// </summary>
public sealed class GeneratorRun
{
    private readonly TestProject project;
    private readonly GeneratorDriver driver;
    private readonly GeneratorRunResult result;

    private GeneratorRun(TestProject project, GeneratorDriver driver, Compilation output)
    {
        this.project = project;
        this.driver = driver;
        Output = output;
        result = Assert.Single(driver.GetRunResult().Results);
    }

    /// <summary>The project with its generated sources.</summary>
    public Compilation Output { get; }

    public IReadOnlyDictionary<string, string> Sources =>
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public string Req => Sources[GeneratedSources.Req];

    /// <summary>The text of the only fallback body.</summary>
    public string Fallback => Assert.Single(Fallbacks).Value;

    public IReadOnlyDictionary<string, string> Fallbacks =>
        Sources.Where(source => source.Key.EndsWith(GeneratedSources.FallbackSuffix, StringComparison.Ordinal)).ToDictionary();

    /// <param name="expectedErrors">Ids of the compiler errors that the sources are meant to cause.</param>
    public static GeneratorRun Of(TestProject project, params string[] expectedErrors)
    {
        GeneratorDriver created = CSharpGeneratorDriver.Create(
            [new RequirementGenerator().AsSourceGenerator()],
            project.Specifications,
            project.ParseOptions,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Complete(project, created, expectedErrors);
    }

    /// <summary>Runs the same generator again after an edit, as an editor does.</summary>
    public GeneratorRun After(Func<TestProject, TestProject> edit, params string[] expectedErrors)
    {
        var edited = edit(project);
        var updated = driver
            .ReplaceAdditionalTexts([.. edited.Specifications])
            .WithUpdatedAnalyzerConfigOptions(edited.Options);
        return Complete(edited, updated, expectedErrors);
    }

    /// <summary>Why the outputs of a stage are what they are.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string stage) =>
        result.TrackedSteps.TryGetValue(stage, out var steps)
            ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]
            : [];

    /// <summary>Whether anything behind the stage had to run again.</summary>
    public bool Reran(string stage) =>
        Reasons(stage).Any(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    private static GeneratorRun Complete(TestProject project, GeneratorDriver before, string[] expectedErrors)
    {
        var compilation = project.Compile();
        var after = before.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.All(diagnostics, _ => Assert.Contains("CS0117", expectedErrors));
        var run = new GeneratorRun(project, after, output);
        Assert.Null(run.result.Exception);

        var again = after.RunGenerators(compilation.Clone(), TestContext.Current.CancellationToken);
        AssertEverythingCached(Assert.Single(again.GetRunResult().Results));
        foreach (var stage in Stages.All.Where(run.result.TrackedSteps.ContainsKey))
        {
            foreach (var (value, _) in run.result.TrackedSteps[stage].SelectMany(step => step.Outputs))
            {
                CompilerObjects.AssertNoneIn(value, stage);
            }
        }

        var findings = output.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal(expectedErrors.Order(StringComparer.Ordinal), findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal));
        return run;
    }

    private static void AssertEverythingCached(GeneratorRunResult result)
    {
        foreach (var (stage, steps) in result.TrackedSteps.Where(steps => Stages.All.Contains(steps.Key)))
        {
            Assert.All(steps.SelectMany(step => step.Outputs), output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged,
                $"The stage {stage} was {output.Reason} though nothing changed"));
        }

        // What is reported at a place in code needs the tree as it is now, so that pragmas and .editorconfig reach it.
        if (result.Diagnostics.IsEmpty)
        {
            Assert.All(
                result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(step => step.Outputs),
                output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        }
    }
}
