using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Building;

[Verifies("PRP-000-5")]
public sealed class ProjectsThatAreNotServed(PackedFeed feed)
{
    [Theory]
    [InlineData("Old.vbproj", "Module1.vb", "Public Module Module1\nEnd Module")]
    [InlineData("Old.fsproj", "Library.fs", "module Library\nlet x = 1")]
    public async Task OtherLanguagesGetOneMessageAndAreBuilt(string project, string file, string source)
    {
        var workspace = new Workspace(feed);
        var text = Workspace.Project.Replace(
            "<ItemGroup>", "<ItemGroup>" + (project.EndsWith(".fsproj", StringComparison.Ordinal) ? $"<Compile Include=\"{file}\" />" : ""), StringComparison.Ordinal);
        workspace.Write(project, text.Replace("<Nullable>enable</Nullable>", "", StringComparison.Ordinal));
        workspace.Write(file, source);
        workspace.Write("SPEC.md", Shop.Specification);

        var build = (await workspace.BuildAsync()).Succeeded();

        Assert.Contains("is not a C# project", Assert.Single(build.Of("ADEV0402")), StringComparison.Ordinal);
        Assert.Empty(build.Starts);
    }

    [Fact]
    [Verifies("PRP-000-5.1")]
    public async Task AnOldSdkIsNamedOnceInsteadOfEachAttributeThatItLacks()
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Edit("Shop.csproj", "<TargetFramework>net10.0", "<LangVersion>latest</LangVersion><TargetFramework>netstandard2.0");
        workspace.Write("Pricing.cs", "using AutoDev;\n\n" + Shop.Pricing);
        (await workspace.BuildAsync()).Succeeded();

        var build = (await workspace.BuildAsync("--no-restore", "-p:BundledNETCoreAppTargetFrameworkVersion=9.0")).Failed();

        Assert.Contains("needs the .NET SDK 10.0.100", Assert.Single(build.Diagnostics), StringComparison.Ordinal);
        Assert.Single(build.Of("ADEV0405"));
    }

    [Theory]
    [InlineData]
    [InlineData("-f", "net10.0")]
    [Verifies("PRP-000-5.1")]
    public async Task AnOldSdkIsNamedOnceHoweverManyFrameworksAreBuilt(params string[] options)
    {
        var workspace = Workspace.WithShop(feed);
        workspace.Edit("Shop.csproj", "<TargetFramework>net10.0</TargetFramework>", "<LangVersion>latest</LangVersion><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");
        (await workspace.BuildAsync()).Succeeded();

        var build = (await workspace.BuildAsync(["--no-restore", "-p:BundledNETCoreAppTargetFrameworkVersion=9.0", .. options])).Failed();

        Assert.Single(build.Of("ADEV0405"));
        Assert.Single(build.Diagnostics);
    }

    [Fact]
    public async Task AModeThatDoesNotExistIsAnErrorThatNamesThoseThatDo()
    {
        var workspace = Workspace.WithShop(feed);

        var build = (await workspace.BuildAsync("-p:AutoDevMode=Sometimes")).Failed();

        Assert.Contains("AutoDevMode is 'Sometimes'. Write one of: Synthesize, Verify, Off", Assert.Single(build.Of("ADEV0401")), StringComparison.Ordinal);
        Assert.Empty(build.Starts);
    }
}
