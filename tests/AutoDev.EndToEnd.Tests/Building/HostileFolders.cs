using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

/// <summary>A machine that lets the build write nothing under <c>obj</c>.</summary>
public sealed class HostileFolders(PackedFeed feed)
{
    [Fact]
    public async Task AFileInTheFoldersPlaceIsOneErrorAndTheNextBuildGoesOn()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Write("obj/autodev", "in the way");

        var build = (await workspace.BuildAsync()).Failed();

        Assert.Matches(@"obj.autodev.Debug cannot be written: ", Assert.Single(build.Of("ADEV0310")));
        Assert.DoesNotContain("MSB", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", build.Output, StringComparison.Ordinal);
        File.Delete(workspace.Full("obj/autodev"));
        (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Contains(workspace.Tree().Keys, static path => path.StartsWith("Generated/", StringComparison.Ordinal));
    }
}
