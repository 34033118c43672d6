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
}
