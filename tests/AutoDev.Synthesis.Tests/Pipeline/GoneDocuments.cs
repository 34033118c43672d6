using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A document that is deleted, or moved to where no build looks, takes the code of its requirements along.</summary>
public sealed class GoneDocuments : IDisposable
{
    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task AreSaidOnceForAllTheirRequirements()
    {
        Write(1, 2, 3, 4, 5);
        Assert.Equal(5, (await project.BuildAsync()).GeneratedFiles.Count);

        var report = await BuildWithoutDocumentsAsync();

        Assert.Empty(report.GeneratedFiles);
        var finding = Assert.Single(report.Findings);
        Assert.Equal("ADEV0315", finding.Rule.Id);
        Assert.StartsWith("No specification states KIND-1, KIND-2, KIND-3 and 2 others any more, and 5 generated files were removed.", finding.Message, StringComparison.Ordinal);
        Assert.Empty((await BuildWithoutDocumentsAsync()).Findings);
    }

    [Fact]
    public async Task OfOneRequirementNameIt()
    {
        Write(1, 2);
        await project.BuildAsync();
        Write(2);

        Assert.Contains("states KIND-1 any more, and a generated file was removed", Assert.Single((await project.BuildAsync()).Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AreDriftWhereNothingMayBeWritten()
    {
        Write(1);
        await project.BuildAsync();

        var report = await ProjectSynthesis.RunAsync(project.Inputs(Mode.Verify) with { Specifications = [] }, TestContext.Current.CancellationToken);

        Assert.Equal("ADEV0303", Assert.Single(report.Findings).Rule.Id);
    }

    [Fact]
    public async Task ARequirementThatIsWithdrawnIsNotGone()
    {
        Write(1);
        await project.BuildAsync();
        project.Write("SPEC.md", "## KIND-1: Kind 1 (withdrawn)\n\nType: `Kind1`\n\n- `A`: first\n- `B`: second\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Removed);
        Assert.Equal(0, (await project.BuildAsync()).Removed);
    }

    private void Write(params int[] numbers)
    {
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", string.Concat(numbers.Select(static number => $"## KIND-{number}: Kind {number}\n\nIt MUST be one of these. Type: `Kind{number}`\n\n- `A`: first\n- `B`: second\n\n")));
    }

    private Task<SynthesisReport> BuildWithoutDocumentsAsync() => ProjectSynthesis.RunAsync(
        project.Inputs() with { Specifications = [] }, TestContext.Current.CancellationToken);
}
