using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

[Verifies("PRP-000-3")]
public sealed class TargetFrameworks(PackedFeed feed)
{
    private static readonly string MultiTargeting = Workspace.Project
        .Replace("<TargetFramework>net10.0</TargetFramework>", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>", StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("-f:netstandard2.0")]
    [InlineData("-mt")]
    [InlineData("-m:1")]
    [InlineData("-graph")]
    public async Task TheToolStartsOncePerProject(string option)
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Write("Shop.csproj", MultiTargeting);
        string[] options = option.Length == 0 ? [] : option.StartsWith("-f:", StringComparison.Ordinal) ? ["-f", option[3..]] : [option];

        var first = (await workspace.BuildAsync(options)).Succeeded();
        Assert.Single(first.Starts);
        Assert.Single(first.ClosingLines);

        var second = (await workspace.BuildAsync(["--no-restore", .. options])).Succeeded();
        Assert.Empty(second.Starts);
        Assert.False(second.CompilerRan, "The second build compiled again");
    }

    /// <summary>The compiler's outputs lie under obj; behind the errors nothing is copied from there.</summary>
    [Fact]
    public async Task AnErrorOfTheToolStopsEachOfThem()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Write("Shop.csproj", MultiTargeting);
        (await workspace.BuildAsync()).Succeeded();
        Directory.Delete(workspace.Full("bin"), recursive: true);
        workspace.Write("autodev.lock.json", "<<<<<<< HEAD\n" + workspace.Read("autodev.lock.json"));

        var build = (await workspace.BuildAsync("--no-restore")).Failed();

        Assert.Single(build.Of("ADEV0305"));
        Assert.False(Directory.Exists(workspace.Full("bin")) && Directory.EnumerateFiles(workspace.Full("bin"), "Shop.dll", SearchOption.AllDirectories).Any());
    }

    /// <summary>Every kind of requirement of the sample, with a library that lacks ranges and a language that lacks collection expressions.</summary>
    [Theory]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>")]
    [Verifies("PRP-000-3.1")]
    public async Task AnOlderLibraryAndLanguageGetTheWholeSample(string frameworks)
    {
        var workspace = new Workspace(feed);
        workspace.Write("Shop.csproj", Workspace.Project.Replace(
            "<TargetFramework>net10.0</TargetFramework>",
            frameworks + "<LangVersion>10</LangVersion>",
            StringComparison.Ordinal));
        var sample = Path.Combine(Repository.Root, "samples", "Shop", "Shop");
        foreach (var file in Directory.EnumerateFiles(sample, "*.md").Concat(Directory.EnumerateFiles(sample, "*.cs")))
        {
            workspace.Write(Path.GetFileName(file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        }

        var build = (await workspace.BuildAsync()).Succeeded();

        Assert.Contains("17 implemented, 16 synthesized now", Assert.Single(build.ClosingLines), StringComparison.Ordinal);
        Assert.All(build.Diagnostics, static line => Assert.True(
            line.Contains("ADEV0302", StringComparison.Ordinal) || line.Contains("ADEV0101: PRICE-008", StringComparison.Ordinal), line));
    }
}
