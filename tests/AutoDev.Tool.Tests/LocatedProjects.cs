using AutoDev.Tool.Projects;

namespace AutoDev.Tool.Tests;

/// <summary>Which project a command is about, where only a folder is named.</summary>
public sealed class LocatedProjects : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("autodev-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void TheOnlyOneInAFolderIsMeant()
    {
        Write("Shop.csproj");

        Assert.Equal(Path.Combine(folder, "Shop.csproj"), ProjectDescription.Locate(folder).Project);
    }

    [Fact]
    public void OfSeveralOneIsToBeNamed()
    {
        Write("Shop.csproj");
        Write("Other.csproj");

        Assert.EndsWith("name one of Other.csproj, Shop.csproj", ProjectDescription.Locate(folder).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void InTheFolderOfASolutionThoseBelowAreOffered()
    {
        Write(Path.Combine("src", "Shop", "Shop.csproj"));

        var problem = ProjectDescription.Locate(folder).Problem;

        Assert.Contains("there is no C# project in", problem, StringComparison.Ordinal);
        Assert.EndsWith(Path.Combine("src", "Shop", "Shop.csproj"), problem, StringComparison.Ordinal);
    }

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
        File.WriteAllText(Path.Combine(folder, path), "<Project />");
    }
}
