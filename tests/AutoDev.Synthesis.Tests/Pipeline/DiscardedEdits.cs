using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary><c>autodev discard</c>: an edit is lost only to code that was accepted.</summary>
[Verifies("PRP-105-2")]
public sealed class DiscardedEdits : IDisposable
{
    private const string Mine = "// mine\n";

    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task AreWrittenAnewAtOnce()
    {
        var before = await EditAsync();

        Assert.Null(await DiscardAsync());

        Assert.Equal(before, await File.ReadAllTextAsync(project.GeneratedFile));
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
    }

    [Fact]
    public async Task AreWrittenAsTheDocumentHasItNow()
    {
        await EditAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.07", StringComparison.Ordinal));

        Assert.Null(await DiscardAsync());

        Assert.Contains("0.07m", await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
    }

    [Fact]
    public async Task StayWhereNoProgramFitsTheRowsAnyMore()
    {
        await EditAsync();
        project.Write("SPEC.md", """
            ## PRICE-001: Volume discount

            The shop MUST grant a discount.

            | quantity | discount |
            |---------:|---------:|
            |        1 |     0.37 |
            |        2 |     0.11 |
            |        3 |     0.92 |
            """);
        var locked = await File.ReadAllTextAsync(project.LockFile);

        var problem = await DiscardAsync();

        Assert.StartsWith("the edit stays, because there is nothing to take its place: PRICE-001 stays open: ", problem, StringComparison.Ordinal);
        Assert.EndsWith(Mine, await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
        Assert.Equal(locked, await File.ReadAllTextAsync(project.LockFile));
    }

    [Fact]
    public async Task StayWhereTheSourcesDoNotCompile()
    {
        await EditAsync();
        project.Write("Pricing.cs", SynthesizedProject.Code.Replace("{\n", "{\n    private static readonly Missing Rates = new();\n\n", StringComparison.Ordinal));

        var problem = await DiscardAsync();

        Assert.Contains("the project has errors of its own", problem, StringComparison.Ordinal);
        Assert.EndsWith(Mine, await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StayWhereContradictionsKeepTheRequirementFromBeingPlanned()
    {
        await EditAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification + "\n|       10 |     0.50 |\n");

        Assert.StartsWith("the edit stays", await DiscardAsync(), StringComparison.Ordinal);

        Assert.EndsWith(Mine, await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfARequirementThatIsGoneGoWithIt()
    {
        await EditAsync();
        project.Write("SPEC.md", "# Shop\n");
        project.Write("Pricing.cs", "namespace Shop;\n");

        var outcome = await EditDecision.DiscardAsync(project.Inputs(Mode.Verify), "PRICE-001", TestContext.Current.CancellationToken);

        Assert.Equal((null, "Generated/Pricing.Discount.g.cs of PRICE-001 is deleted: no specification asks for it any more"), (outcome.Problem, outcome.Done));
        Assert.False(File.Exists(project.GeneratedFile));
        Assert.Empty(LockReader.ReadFile(project.LockFile).Lock!.Entries);
    }

    [Fact]
    public async Task NeedAnEdit()
    {
        await project.BuildAsync();

        Assert.Equal("no generated file of PRICE-001 was edited", await DiscardAsync());
        Assert.Equal("the lock has no entry for PRICE-009", await DiscardAsync("PRICE-009"));
    }

    private async Task<string?> DiscardAsync(string id = "PRICE-001") =>
        (await EditDecision.DiscardAsync(project.Inputs(Mode.Verify), id, TestContext.Current.CancellationToken)).Problem;

    /// <summary>The text before the edit.</summary>
    private async Task<string> EditAsync()
    {
        await project.BuildAsync();
        var before = await File.ReadAllTextAsync(project.GeneratedFile);
        await File.AppendAllTextAsync(project.GeneratedFile, Mine);
        return before;
    }
}
