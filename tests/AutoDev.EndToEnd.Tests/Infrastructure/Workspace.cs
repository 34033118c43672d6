using System.Runtime.CompilerServices;

namespace AutoDev.EndToEnd.Tests.Infrastructure;

/// <summary>A fresh project that uses the package, in a folder of its own.</summary>
internal sealed class Workspace
{
    public const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="AutoDev.Build" Version="{PackedFeed.Version}" PrivateAssets="all" />
          </ItemGroup>
        </Project>
        """;

    public Workspace(PackedFeed feed, string subfolder = "", [CallerMemberName] string name = "")
    {
        Folder = Directory.CreateDirectory(Path.Combine(feed.NewFolder(name), subfolder)).FullName;
    }

    /// <summary>A workspace seen through another path.</summary>
    public Workspace(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>A project with one requirement, written code first, that tier 0 can implement.</summary>
    public static Workspace WithShop(PackedFeed feed, string subfolder = "", [CallerMemberName] string name = "")
    {
        var workspace = new Workspace(feed, subfolder, name);
        workspace.Write("Shop.csproj", Project);
        workspace.Write("SPEC.md", Shop.Specification);
        workspace.Write("Pricing.cs", Shop.Pricing);
        return workspace;
    }

    public string Full(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
    }

    public string Read(string path) => File.ReadAllText(Full(path));

    public void Edit(string path, string from, string to)
    {
        var text = Read(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>What git would see: every file outside bin and obj with its content.</summary>
    public SortedDictionary<string, string> Tree()
    {
        var tree = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Folder, file).Replace('\\', '/');
            if (!path.Split('/').Any(static part => part is "bin" or "obj") && !path.EndsWith(".log", StringComparison.Ordinal))
            {
                tree[path] = File.ReadAllText(file);
            }
        }

        return tree;
    }

    public Task<BuildResult> BuildAsync(params string[] arguments) => BuildAsync(null, arguments);

    public async Task<BuildResult> BuildAsync(IReadOnlyDictionary<string, string>? environment, params string[] arguments)
    {
        var log = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".log");
        try
        {
            var run = await DotNet.RunAsync(
                Folder, ["build", "-nologo", "-tl:off", "-clp:NoSummary", $"-flp:logfile={log};verbosity=detailed;encoding=utf-8", .. arguments], environment);
            return new BuildResult(run.ExitCode, run.Output, File.Exists(log) ? await File.ReadAllTextAsync(log) : "");
        }
        finally
        {
            File.Delete(log);
        }
    }
}
