using AutoDev.Synthesis.Manifest;

namespace AutoDev.Synthesis.Tests.Commit;

/// <summary>A link under a name that the tool writes goes, and what it leads to stays as it is.</summary>
[Verifies("PRP-105-7")]
public sealed class LinksInTheWay : IDisposable
{
    private readonly CommitProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("Generated/.A.g.cs.autodev-tmp")]
    [InlineData(".autodev.lock.json.autodev-tmp")]
    [InlineData("../obj/autodev/commit.journal.new")]
    public void OfAStagedFileAreNotWrittenThrough(string staged)
    {
        var mine = Link(staged);

        var result = project.Commit([project.Put("A-001", ("Generated/A.g.cs", "a1"))]);

        Assert.Empty(result.Findings);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Equal("a1", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
        Assert.Null(new FileInfo(project.FullPath("Generated/A.g.cs")).LinkTarget);
        Assert.Null(new FileInfo(project.Inputs.LockFile).LinkTarget);
    }

    [Fact]
    public void OfTheManifestAreNotWrittenThrough()
    {
        var mine = Link($"../obj/autodev/Debug/manifest.bin.{Environment.ProcessId}.new");
        var manifest = ManifestFile.PathIn(project.Inputs.IntermediateDirectory);

        Assert.Null(ManifestFile.Save(manifest, new ManifestContent(1, [])));

        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Null(new FileInfo(manifest).LinkTarget);
    }

    [Theory]
    [InlineData("Generated/.A.g.cs.autodev-tmp")]
    [InlineData("Generated/Deep/.A.g.cs.autodev-tmp")]
    [InlineData(".autodev.lock.json.autodev-tmp")]
    public void ThatAKilledBuildMightHaveLeftAreRemoved(string staged)
    {
        var mine = Link(staged);

        Assert.Contains("1 staged files", Assert.Single(project.Recover()).Message, StringComparison.Ordinal);

        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.Null(new FileInfo(project.FullPath(staged)).LinkTarget);
        Assert.Empty(project.Recover());
    }

    [Fact]
    public void ToFoldersAndToNothingAreRemovedAndNotFollowed()
    {
        var mine = Link("Generated/folder");
        var folder = Path.GetDirectoryName(mine)!;
        var reserved = Path.Combine(folder, ".B.g.cs.autodev-tmp");
        File.WriteAllText(reserved, "mine");
        File.Delete(project.FullPath("Generated/folder"));
        Directory.CreateSymbolicLink(project.FullPath("Generated/folder"), folder);
        Directory.CreateSymbolicLink(project.FullPath("Generated/.C.g.cs.autodev-tmp"), folder);
        File.CreateSymbolicLink(project.FullPath("Generated/.D.g.cs.autodev-tmp"), folder + "/none");

        Assert.Contains("2 staged files", Assert.Single(project.Recover()).Message, StringComparison.Ordinal);

        Assert.True(File.Exists(reserved));
        Assert.Equal(["folder"], Directory.EnumerateFileSystemEntries(project.FullPath("Generated")).Select(Path.GetFileName));
    }

    /// <returns>The file that the link leads to.</returns>
    private string Link(string path)
    {
        var mine = project.Outside("mine/mine.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(mine)!);
        File.WriteAllText(mine, "mine");
        Directory.CreateDirectory(Path.GetDirectoryName(project.FullPath(path))!);
        File.CreateSymbolicLink(project.FullPath(path), mine);
        return mine;
    }
}
