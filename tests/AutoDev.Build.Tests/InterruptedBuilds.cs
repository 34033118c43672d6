using AutoDev.BuildContract;

namespace AutoDev.Build.Tests;

/// <summary>A commit that was begun and not ended starts the tool, whatever else has changed or was put back.</summary>
public sealed class InterruptedBuilds : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void AreSeenByTheirJournalBesideTheFoldersOfTheConfigurations(string end)
    {
        var outputs = new ToolOutputs(Path.Combine(folder.Path, "Debug") + end);
        Assert.False(outputs.WasInterrupted);

        File.WriteAllText(Path.Combine(folder.Path, IntermediateFiles.Journal), "{}");

        Assert.True(outputs.WasInterrupted);
    }
}
