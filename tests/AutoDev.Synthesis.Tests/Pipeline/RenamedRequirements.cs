using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A requirement that has another id and else is what it was.</summary>
[Verifies("PRP-105-8")]
public sealed class RenamedRequirements : IDisposable
{
    private const string Mine = "\n// mine\n";

    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task TakeTheirCodeAndTheirLineAlong()
    {
        await project.BuildAsync();
        RenameInDocument();
        RenameInCode();

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal((1, 1), (report.Renamed, report.Synthesized));
        Assert.Contains("PRICE-100: Volume discount", await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
        await AssertLockHasOnlyTheNewIdAsync();
    }

    [Fact]
    public async Task KeepTheirCodeUntilWhatClaimsThemFollows()
    {
        await project.BuildAsync();
        var before = (await File.ReadAllTextAsync(project.GeneratedFile), await File.ReadAllTextAsync(project.LockFile));
        RenameInDocument();

        var report = await BuildAsync("Implements|Req.PRICE_001");

        Assert.DoesNotContain("ADEV0315", SynthesizedProject.Ids(report));
        Assert.Equal(before, (await File.ReadAllTextAsync(project.GeneratedFile), await File.ReadAllTextAsync(project.LockFile)));
        RenameInCode();
        Assert.Empty((await BuildAsync("Implements|Req.PRICE_100")).Findings);
        await AssertLockHasOnlyTheNewIdAsync();
    }

    [Fact]
    public async Task ThatNobodyClaimsAnyMoreAreGone()
    {
        await project.BuildAsync();
        RenameInDocument();
        project.Write("Pricing.cs", "namespace Shop;\n\npublic static class Pricing { }\n");

        Assert.Equal(["ADEV0315"], SynthesizedProject.Ids(await BuildAsync()));
        Assert.False(File.Exists(project.GeneratedFile));
    }

    [Fact]
    public async Task TakeAnEditAlongToBeAdoptedUnderTheNewId()
    {
        await project.BuildAsync();
        await File.AppendAllTextAsync(project.GeneratedFile, Mine);
        RenameInDocument();
        RenameInCode();

        var report = await project.BuildAsync();

        var warning = Assert.Single(report.Findings);
        Assert.Equal("ADEV0304", warning.Rule.Id);
        Assert.Contains("autodev adopt PRICE-100", warning.Message, StringComparison.Ordinal);
        Assert.EndsWith(Mine, await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
        await AssertLockHasOnlyTheNewIdAsync();

        Assert.Null((await EditDecision.AdoptAsync(project.Inputs(), "PRICE-100", TestContext.Current.CancellationToken)).Problem);
        Assert.Empty((await project.BuildAsync()).Findings);
        Assert.Empty((await project.BuildAsync(Mode.Verify)).Findings);
    }

    [Fact]
    public async Task TakeWhatWasAdoptedAlong()
    {
        await project.BuildAsync();
        await File.AppendAllTextAsync(project.GeneratedFile, Mine);
        Assert.Null((await EditDecision.AdoptAsync(project.Inputs(), "PRICE-001", TestContext.Current.CancellationToken)).Problem);
        await project.BuildAsync();
        RenameInDocument();
        RenameInCode();

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(RequirementProgress.Adopted, Assert.Single(report.Requirements).Progress);
        Assert.EndsWith(Mine, await File.ReadAllTextAsync(project.GeneratedFile), StringComparison.Ordinal);
        await AssertLockHasOnlyTheNewIdAsync();
    }

    [Fact]
    public async Task AreDriftWhereNothingMayBeWritten()
    {
        await project.BuildAsync();
        RenameInDocument();
        RenameInCode();

        var finding = Assert.Single((await project.BuildAsync(Mode.Verify)).Findings);

        Assert.StartsWith("PRICE-100: the lock still has it as PRICE-001. Run dotnet build", finding.Message, StringComparison.Ordinal);
    }

    private void RenameInDocument() => project.Write("SPEC.md", SynthesizedProject.Specification.Replace("PRICE-001", "PRICE-100", StringComparison.Ordinal));

    private void RenameInCode() => project.Write("Pricing.cs", SynthesizedProject.Code.Replace("PRICE_001", "PRICE_100", StringComparison.Ordinal));

    private Task<SynthesisReport> BuildAsync(params string[] claims) => ProjectSynthesis.RunAsync(
        project.Inputs() with { Claims = [.. claims] }, TestContext.Current.CancellationToken);

    private async Task AssertLockHasOnlyTheNewIdAsync()
    {
        var locked = await File.ReadAllTextAsync(project.LockFile);
        Assert.Contains("\"PRICE-100\"", locked, StringComparison.Ordinal);
        Assert.DoesNotContain("PRICE-001", locked, StringComparison.Ordinal);
    }
}
