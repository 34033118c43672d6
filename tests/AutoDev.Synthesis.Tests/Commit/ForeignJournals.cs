using System.Text;
using AutoDev.Synthesis.Commit;

namespace AutoDev.Synthesis.Tests.Commit;

/// <summary>A journal is a file like any other: what it says beyond what a commit could have written is not done.</summary>
[Verifies("PRP-105-7")]
public sealed class ForeignJournals : IDisposable
{
    private readonly CommitProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("Program.cs")]
    [InlineData("App.csproj")]
    [InlineData("Generated/../Program.cs")]
    [InlineData("../mine.txt")]
    [InlineData("Generated/link/Mine.cs")]
    [InlineData("Generated")]
    public void WriteNoFileOutsideOfTheGeneratedFolder(string path)
    {
        Directory.CreateDirectory(project.FullPath("Generated"));
        Directory.CreateSymbolicLink(project.FullPath("Generated/link"), Directory.CreateDirectory(project.Outside("elsewhere")).FullName);
        AssertRefused(path, new Journal(null, [], [Item("Generated/A.g.cs"), Item(path)]));
        Assert.Empty(Directory.EnumerateFileSystemEntries(project.Outside("elsewhere")));
    }

    [Theory]
    [InlineData("../escaped")]
    [InlineData("Other")]
    [InlineData("")]
    public void MakeNoFolderOutsideOfIt(string folder) => AssertRefused(folder, new Journal(null, [folder], [Item("Generated/A.g.cs")]));

    [Fact]
    public void BringNoLineIntoTheLockThatClaimsAUsersFile()
    {
        project.Edit("Program.cs", "// the user's");
        AssertRefused("Program.cs", new Journal(null, [], [Item("Generated/A.g.cs") with { Entry = CommitProject.Entry("A-001", ("Program.cs", "// the user's")) }]));
    }

    [Theory]
    [InlineData("""{"version":1,"lock":null,"folders":[null],"items":[]}""")]
    [InlineData("""{"version":1,"lock":null,"folders":[],"items":[{"id":"A","entry":null,"effects":[{"path":null,"before":null,"after":null}]}]}""")]
    [InlineData("""{"version":1,"lock":null,"folders":[],"items":[{"id":"A","entry":"ewp9Cg==","effects":[]}]}""")]
    [InlineData("[]")]
    public void ThatAreNoneAreSaidAndRemoved(string text)
    {
        File.WriteAllText(project.Journal, text);

        Assert.Contains("cannot be read", Assert.Single(project.Recover()).Message, StringComparison.Ordinal);

        Assert.False(File.Exists(project.Journal));
    }

    [Fact]
    public void WaitWhereTheGeneratedFolderLeadsOutOfTheProject()
    {
        File.WriteAllBytes(project.Journal, JournalFile.Format(new Journal(null, ["Generated"], [Item("Generated/A.g.cs")])));
        var elsewhere = Directory.CreateDirectory(project.Outside("elsewhere")).FullName;
        Directory.CreateSymbolicLink(project.FullPath("Generated"), elsewhere);

        Assert.Empty(project.Recover());
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere));

        Directory.Delete(project.FullPath("Generated"));
        Assert.Contains("finished", Assert.Single(project.Recover()).Message, StringComparison.Ordinal);
        Assert.Equal("new", File.ReadAllText(project.FullPath("Generated/A.g.cs")));
    }

    private static JournalItem Item(string path) =>
        new("A-001", CommitProject.Entry("A-001"), [new JournalEffect(path, null, Encoding.UTF8.GetBytes("new"))]);

    private void AssertRefused(string path, Journal journal)
    {
        File.WriteAllBytes(project.Journal, JournalFile.Format(journal));
        var before = project.Tree();

        var finding = Assert.Single(project.Recover());

        Assert.Equal("ADEV0307", finding.Rule.Id);
        Assert.Contains($"'{path}', which lies outside of the generated folder Generated, so nothing of it was done", finding.Message, StringComparison.Ordinal);
        Assert.Equal(before, project.Tree());
        Assert.False(File.Exists(project.Journal));
    }
}
