using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class Places(PackedFeed feed)
{
    [Fact]
    public async Task SpacesAndLettersOfOtherAlphabetsAreNoTrouble()
    {
        var workspace = Workspace.WithShop(feed, "Größe & 数量 (1)");

        var build = (await workspace.BuildAsync()).Succeeded();

        Assert.Single(build.ClosingLines);
        Assert.Contains(workspace.Tree().Keys, static path => path.StartsWith("Generated/", StringComparison.Ordinal));
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Starts);
    }

    [Fact]
    public async Task AProjectBehindALinkIsBuiltLikeAnyOther()
    {
        var workspace = Workspace.WithShop(feed, "real");
        var link = Path.Combine(Path.GetDirectoryName(workspace.Folder)!, "link");
        Directory.CreateSymbolicLink(link, workspace.Folder);
        var linked = new Workspace(link);

        (await linked.BuildAsync()).Succeeded();

        Assert.Empty((await linked.BuildAsync("--no-restore")).Succeeded().Starts);
        Assert.Contains(workspace.Tree().Keys, static path => path.StartsWith("Generated/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoBuildsAtOnceSpoilNothingOfEachOther()
    {
        var workspace = Workspace.WithShop(feed);
        Assert.Equal(0, (await DotNet.RunAsync(workspace.Folder, ["restore"])).ExitCode);

        // Each has an obj of its own for the compiler; the sources, the generated files and the lock are shared.
        var builds = await Task.WhenAll(
            workspace.BuildAsync("-c", "Debug", "--no-restore"),
            workspace.BuildAsync("-c", "Release", "--no-restore"));

        Assert.All(builds, static build => Assert.Empty(build.Succeeded().Of("ADEV0307")));
        Assert.Contains(workspace.Tree().Keys, static path => path.StartsWith("Generated/", StringComparison.Ordinal));
        Assert.Empty((await workspace.BuildAsync("--no-restore")).Succeeded().Of("ADEV0304"));
    }
}
