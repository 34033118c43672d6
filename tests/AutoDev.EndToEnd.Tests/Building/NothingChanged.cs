using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class NothingChanged(PackedFeed feed)
{
    [Fact]
    public async Task TheFirstBuildWritesAndCompilesAndTheNextOnesStartNothing()
    {
        var workspace = Workspace.WithShop(feed);

        var first = (await workspace.BuildAsync()).Succeeded();
        Assert.Equal("obj has no record of an earlier run", Assert.Single(first.Starts));
        Assert.StartsWith("AutoDev:", Assert.Single(first.ClosingLines), StringComparison.Ordinal);
        Assert.DoesNotContain(first.Diagnostics, static line => line.Contains(": error", StringComparison.Ordinal));
        var tree = workspace.Tree();
        Assert.Contains("autodev.lock.json", tree.Keys);
        Assert.Contains(tree, static file => file.Key.StartsWith("Generated/", StringComparison.Ordinal) && file.Value.Contains("PRICE-001", StringComparison.Ordinal));

        var second = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Empty(second.Starts);
        Assert.False(second.CompilerRan, "The second build compiled again");
        Assert.Equal(first.Diagnostics.Where(IsOurs), second.Diagnostics.Where(IsOurs));
        Assert.Equal(tree, workspace.Tree());

        workspace.Edit("Pricing.cs", "quantity + 1", "quantity + 2");
        var third = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Empty(third.Starts);
        Assert.True(third.CompilerRan);

        Directory.Delete(workspace.Full("obj"), recursive: true);
        var afterClean = (await workspace.BuildAsync()).Succeeded();
        Assert.Single(afterClean.Starts);
        Assert.Equal(tree.Where(IsWritten), workspace.Tree().Where(IsWritten));
    }

    [Fact]
    public async Task ADesignTimeBuildStartsNothingAndStillSeesTheGeneratedFiles()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        Directory.Delete(workspace.Full("obj"), recursive: true);
        await DotNet.RunAsync(workspace.Folder, ["restore"]);

        var build = await DotNet.RunAsync(
            workspace.Folder,
            ["msbuild", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:Compile", "-getItem:CscCommandLineArgs"]);

        Assert.Equal(0, build.ExitCode);
        Assert.Contains(".g.cs", build.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workspace.Full("obj/autodev")), "The tool was started");
    }

    private static bool IsOurs(string line) => line.Contains(" ADEV", StringComparison.Ordinal);

    private static bool IsWritten(KeyValuePair<string, string> file) =>
        file.Key == "autodev.lock.json" || file.Key.StartsWith("Generated/", StringComparison.Ordinal);
}
