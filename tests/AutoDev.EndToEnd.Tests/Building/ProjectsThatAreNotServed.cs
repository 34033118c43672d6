using System.Runtime.InteropServices;
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
    public async Task AProjectOfTheOldStyleGetsOneMessageAndIsBuilt()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Old.csproj", $"""
            <Project ToolsVersion="15.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
              <Import Project="$(MSBuildExtensionsPath)/$(MSBuildToolsVersion)/Microsoft.Common.props" />
              <PropertyGroup>
                <Configuration Condition="'$(Configuration)' == ''">Debug</Configuration>
                <OutputType>Library</OutputType>
                <AssemblyName>Old</AssemblyName>
                <TargetFrameworkVersion>v4.8</TargetFrameworkVersion>
                <OutputPath>bin/</OutputPath>
                <RestoreProjectStyle>PackageReference</RestoreProjectStyle>
                <!-- No .NET Framework is installed where this runs, so the compiler is given .NET's own assemblies. -->
                <FrameworkPathOverride>{ReferenceAssemblies()}</FrameworkPathOverride>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Old.cs" />
                <Reference Include="System.Runtime" />
                <PackageReference Include="AutoDev.Build" Version="{PackedFeed.Version}" PrivateAssets="all" />
              </ItemGroup>
              <Import Project="$(MSBuildToolsPath)/Microsoft.CSharp.targets" />
            </Project>
            """);
        workspace.Write("Old.cs", "public static class Old { public static int One() { return 1; } }");
        workspace.Write("SPEC.md", Shop.Specification);
        var tree = workspace.Tree();

        var build = (await workspace.BuildAsync()).Succeeded();

        Assert.Contains("the project is not SDK-style", Assert.Single(build.Of("ADEV0402")), StringComparison.Ordinal);
        Assert.Empty(build.Starts);
        Assert.True(File.Exists(workspace.Full("bin/Old.dll")));
        Assert.Equal(tree, workspace.Tree());
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

    private static string ReferenceAssemblies()
    {
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        return Path.Combine(Directory.GetDirectories(root, "10.*").Order(StringComparer.Ordinal).Last(), "ref", "net10.0");
    }
}
