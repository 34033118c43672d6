using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Synthesis.Tests.Pipeline;

public sealed class FoldersThatCannotBeWritten
{
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
