using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class VerifyMode(PackedFeed feed)
{
    private static readonly Dictionary<string, string> Ci = new(StringComparer.Ordinal) { ["CI"] = "true" };

    [Fact]
    public async Task WhatIsCommittedPassesAndDriftIsAnErrorThatSaysHowToMendIt()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        var tree = workspace.Tree();
        Directory.Delete(workspace.Full("obj"), recursive: true);

        (await workspace.BuildAsync(Ci)).Succeeded();
        Assert.Equal(tree, workspace.Tree());

        workspace.Edit("SPEC.md", "|      100 |     0.10 |", "|      100 |     0.15 |");
        tree = workspace.Tree();
        var drifted = (await workspace.BuildAsync(Ci, "--no-restore")).Failed();
        var drift = Assert.Single(drifted.Of("ADEV0303"));
        Assert.Contains("PRICE-001", drift, StringComparison.Ordinal);
        Assert.Contains("Run ", drift, StringComparison.Ordinal);
        Assert.Equal(tree, workspace.Tree());
    }

    [Fact]
    public async Task AReadOnlySourceTreeIsVerified()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        Directory.Delete(workspace.Full("obj"), recursive: true);
        Directory.Delete(workspace.Full("bin"), recursive: true);
        var artifacts = feed.NewFolder("artifacts");
        var before = Stamps(workspace);

        var build = await ReadOnlyTree.WhileReadOnlyAsync(
            workspace.Folder, () => workspace.BuildAsync(Ci, "-p:UseArtifactsOutput=true", $"-p:ArtifactsPath={artifacts}"));

        build.Succeeded();
        Assert.Single(build.Starts);
        Assert.Equal(before, Stamps(workspace));
    }

    private static List<string> Stamps(Workspace workspace) =>
    [
        .. Directory.EnumerateFileSystemEntries(workspace.Folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static path => $"{path} {File.GetLastWriteTimeUtc(path).Ticks}"),
    ];
}
