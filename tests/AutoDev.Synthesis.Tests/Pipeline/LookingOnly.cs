using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>What a person who asks is told, who is no CI that judges.</summary>
public sealed class LookingOnly : IDisposable
{
    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task ARequirementThatNoBuildHasComeToIsNewAndNothingIsWrong()
    {
        var report = await LookAsync();

        Assert.Equal(RequirementProgress.New, Assert.Single(report.Requirements).Progress);
        Assert.False(report.HasErrors);
        Assert.DoesNotContain("ADEV0303", SynthesizedProject.Ids(report));
        Assert.False(File.Exists(project.GeneratedFile) || File.Exists(project.LockFile));
    }

    [Fact]
    public async Task ARequirementWhoseTableChangedSinceHasDrifted()
    {
        await project.BuildAsync();
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("0.05", "0.06", StringComparison.Ordinal));

        var report = await LookAsync();

        Assert.Equal(RequirementProgress.Drifted, Assert.Single(report.Requirements).Progress);
        Assert.Contains("ADEV0303", SynthesizedProject.Ids(report));
    }

    [Fact]
    public async Task AnEditIsNoDriftButSomethingToDecide()
    {
        await project.BuildAsync();
        await File.AppendAllTextAsync(project.GeneratedFile, "// mine\n", TestContext.Current.CancellationToken);

        var report = await LookAsync();

        Assert.Equal(RequirementProgress.Edited, Assert.Single(report.Requirements).Progress);
        Assert.Equal(SynthesisRules.EditedByHand, Assert.Single(report.Findings, static finding => finding.Rule.Severity >= RuleSeverity.Warning).Rule);
        Assert.EndsWith("// mine\n", await File.ReadAllTextAsync(project.GeneratedFile, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<SynthesisReport> LookAsync() => ProjectSynthesis.LookAsync(project.Inputs(), TestContext.Current.CancellationToken);
}
