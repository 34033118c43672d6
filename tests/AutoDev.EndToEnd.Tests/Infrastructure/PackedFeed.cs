namespace AutoDev.EndToEnd.Tests.Infrastructure;

/// <summary>Both packages, packed once for the whole run, and the folder in which the fresh projects live.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public const string Version = "0.1.0-e2e";

    private readonly string root = Directory.CreateTempSubdirectory("autodev-e2e-").FullName;
    private int projects;

    /// <summary>Holds the two packages.</summary>
    public string Folder => Path.Combine(root, "feed");

    public string BuildPackage => Path.Combine(Folder, $"AutoDev.Build.{Version}.nupkg");

    public string ToolPackage => Path.Combine(Folder, $"AutoDev.Tool.{Version}.nupkg");

    /// <summary>Packages of the run are unpacked here, so that no cache keeps them for the next one.</summary>
    public string Packages => Path.Combine(root, "packages");

    /// <summary>The tool as the package carries it, once some project has restored the package.</summary>
    public string Tool => Path.Combine(Packages, "autodev.build", Version, "tools", "net10.0", "any", "autodev.dll");

    public async ValueTask InitializeAsync()
    {
        await PackAsync(Folder);
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(cache);

        // These three files cut the projects off from whatever lies above the temporary folder.
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <RestoreAdditionalProjectSources>{Folder}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{Packages}</RestorePackagesPath>
                <RestoreFallbackFolders>{cache}</RestoreFallbackFolders>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Packages.props"), "<Project />");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(root, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal static async Task PackAsync(string folder)
    {
        var packed = await DotNet.RunAsync(
            Repository.Root,
            ["pack", "eng/Packages.proj", "-c", "Release", "-p:RunAnalyzers=false", $"-p:PackageVersion={Version}", $"-p:PackageOutputPath={folder}"]);
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    /// <summary>An empty folder for a project, whose name says which test it belongs to.</summary>
    internal string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(root, $"{Interlocked.Increment(ref projects)}-{name}")).FullName;
}
