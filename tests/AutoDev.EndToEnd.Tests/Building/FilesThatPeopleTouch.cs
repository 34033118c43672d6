using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

public sealed class FilesThatPeopleTouch(PackedFeed feed)
{
    [Fact]
    public async Task AHandEditIsKeptAndWarnedOfUntilItIsGone()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        var file = workspace.Tree().Keys.First(static path => path.StartsWith("Generated/", StringComparison.Ordinal));
        var generated = workspace.Read(file);
        workspace.Write(file, generated + "// mine\n");

        var edited = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Contains("the generated file", Assert.Single(edited.Starts), StringComparison.Ordinal);
        Assert.NotEmpty(edited.Of("ADEV0304"));
        Assert.EndsWith("// mine\n", workspace.Read(file), StringComparison.Ordinal);

        // Nothing starts, and the warning is still there.
        var again = (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Empty(again.Starts);
        Assert.Equal(edited.Of("ADEV0304"), again.Of("ADEV0304"));

        File.Delete(workspace.Full(file));
        (await workspace.BuildAsync("--no-restore")).Succeeded();
        Assert.Equal(generated, workspace.Read(file));
    }

    [Fact]
    public async Task ACorruptedLockIsAnErrorOnItsLineAndNothingIsWritten()
    {
        var workspace = Workspace.WithShop(feed);
        (await workspace.BuildAsync()).Succeeded();
        workspace.Write("autodev.lock.json", "<<<<<<< HEAD\n" + workspace.Read("autodev.lock.json"));
        var tree = workspace.Tree();

        var build = (await workspace.BuildAsync("--no-restore")).Failed();

        Assert.Contains("autodev.lock.json(1", Assert.Single(build.Of("ADEV0305")), StringComparison.Ordinal);
        Assert.Equal(tree, workspace.Tree());
    }

    [Fact]
    public async Task ASpecificationThatIsAFolderOrALinkToNothingIsOneErrorAndTheRestIsBuilt()
    {
        var workspace = Workspace.WithShop(feed);
        File.Move(workspace.Full("SPEC.md"), workspace.Full("prices.spec.md"));
        Directory.CreateDirectory(workspace.Full("SPEC.md"));
        File.CreateSymbolicLink(workspace.Full("broken.spec.md"), workspace.Full("nowhere.md"));

        var build = (await workspace.BuildAsync()).Failed();

        Assert.Equal(2, build.Of("ADEV0017").Count());
        Assert.Contains("SPEC.md is a folder", string.Concat(build.Of("ADEV0017")), StringComparison.Ordinal);
        Assert.Contains("broken.spec.md is a link", string.Concat(build.Of("ADEV0017")), StringComparison.Ordinal);
        Assert.DoesNotContain(build.Diagnostics, static line => line.Contains(": error CS", StringComparison.Ordinal));
        Assert.NotEmpty(Directory.GetFiles(workspace.Full("Generated")));
    }
}
