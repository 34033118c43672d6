using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Synthesis.Tests.Pipeline;

public sealed class FoldersThatCannotBeWritten
{
    [Fact]
    public async Task AreNoFaultOfTheCandidate()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", SynthesizedProject.Specification);
        var folder = $"obj/autodev/candidates-{Environment.ProcessId}";
        project.Write(folder, "in the way");

        var report = await project.BuildAsync();

        Assert.Equal(["ADEV0310"], SynthesizedProject.Ids(report));
        Assert.Contains(folder, report.Findings[0].Message, StringComparison.Ordinal);
        Assert.False(File.Exists(project.LockFile));
        Assert.False(File.Exists(Path.Combine(project.Inputs().IntermediateDirectory, "refused.list")));
        project.Delete(folder);
        Assert.Equal(1, (await project.BuildAsync()).Synthesized);
    }

    [Theory]
    [InlineData("ledger.jsonl", "manifest.bin")]
    [InlineData("commit.journal.new", "ledger.jsonl", "manifest.bin")]
    public async Task AreSaidOnce(params string[] names)
    {
        using var project = new SynthesizedProject();
        foreach (var name in names)
        {
            Directory.CreateDirectory(Path.Combine(project.Inputs().IntermediateDirectory, name.StartsWith("commit", StringComparison.Ordinal) ? ".." : "", name, "in the way"));
        }

        Assert.Equal(["ADEV0310"], SynthesizedProject.Ids(await project.BuildAsync()));
    }

    [Fact]
    public async Task LeaveNothingToCount()
    {
        using var project = new SynthesizedProject();
        await project.BuildAsync();
        var folder = project.Inputs().GeneratedDirectory;
        Directory.Delete(folder, recursive: true);
        await File.WriteAllTextAsync(folder, "in the way", TestContext.Current.CancellationToken);

        var report = await project.BuildAsync();

        Assert.Contains("ADEV0310", SynthesizedProject.Ids(report));
        Assert.Equal((0, 0), (report.Synthesized, report.FromLock));
        var standing = Assert.Single(report.Requirements);
        Assert.Equal((RequirementProgress.Open, false), (standing.Progress, standing.Implemented));
    }
}
