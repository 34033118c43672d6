using Benchmarks.Processes;

namespace Benchmarks.Projects;

/// <summary>A temporary folder with the packed package and the projects that are built with it.</summary>
internal sealed class Workshop : IDisposable
{
    public const string Version = "0.1.0-bench";

    private readonly string root = Directory.CreateTempSubdirectory("autodev-benchmarks-").FullName;
    private readonly Lazy<string> feed;

    public Workshop() => feed = new(Pack);

    /// <summary>Holds the two packages, packed as they ship when first asked for.</summary>
    public string Feed => feed.Value;

    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(root, name)).FullName;

    /// <summary>The tool as a build on this machine starts it.</summary>
    public string Tool
    {
        get
        {
            var tools = Path.Combine(Packages, "autodev.build", Version, "tools", "net10.0");
            var precompiled = Path.Combine(tools, System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "autodev.dll");
            return File.Exists(precompiled) ? precompiled : Path.Combine(tools, "any", "autodev.dll");
        }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string Packages => Path.Combine(root, "packages");

    private string Pack()
    {
        var folder = Path.Combine(root, "feed");
        WarmDotNet.Run(
            Repository.Root,
            "pack", "eng/Packages.proj", "-c", "Release", "-p:RunAnalyzers=false", $"-p:PackageVersion={Version}", $"-p:PackageOutputPath={folder}").Succeeded();
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

        // These files cut the projects off from whatever lies above the temporary folder; the packages die with it.
        File.WriteAllText(Path.Combine(root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Packages}</RestorePackagesPath>
                <RestoreFallbackFolders>{cache}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(root, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(root, "Directory.Packages.props"), "<Project />");
        return folder;
    }
}
