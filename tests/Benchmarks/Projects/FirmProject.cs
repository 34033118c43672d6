using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarks.Processes;

namespace Benchmarks.Projects;

/// <summary>A project whose specifications have as many documents and requirements as asked for.</summary>
internal sealed partial class FirmProject
{
    private FirmProject(string folder) => Folder = folder;

    public string Folder { get; }

    public string InputsFile => Path.Combine(Folder, "obj", "autodev", "Debug", "build.inputs");

    /// <summary>Written, restored and built once, so that all is synthesized.</summary>
    public static FirmProject Built(Workshop workshop, string name, int documents, int requirements) =>
        Built(workshop, name, [.. Enumerable.Range(0, documents).Select(i => RequirementText.Document(i, requirements / documents))]);

    /// <inheritdoc cref="Built(Workshop, string, int, int)"/>
    public static FirmProject Built(Workshop workshop, string name, IReadOnlyList<string> documents)
    {
        _ = workshop.Feed;
        var project = new FirmProject(workshop.NewFolder(name));
        project.Write("Firm.csproj", ProjectText($"""<PackageReference Include="AutoDev.Build" Version="{Workshop.Version}" PrivateAssets="all" />"""));
        for (var i = 0; i < documents.Count; i++)
        {
            project.Write(DocumentName(i), documents[i]);
        }

        // Files this young would be read again for fear of a coarse clock.
        project.Age();
        WarmDotNet.Run(project.Folder, "build", "-nologo", "-tl:off", "-v:q").Succeeded();
        return project;
    }

    /// <summary>The same sources, documents and generated code, built without the package.</summary>
    public FirmProject BuiltWithoutPackage(Workshop workshop, string name)
    {
        var twin = new FirmProject(workshop.NewFolder(name));
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Folder, file);
            if (!path.StartsWith("obj", StringComparison.Ordinal) && !path.StartsWith("bin", StringComparison.Ordinal))
            {
                // The claims' attributes come from the package.
                twin.Write(path, Claim().Replace(File.ReadAllText(file), ""));
            }
        }

        twin.Write("Firm.csproj", ProjectText(""));
        WarmDotNet.Run(twin.Folder, "build", "-nologo", "-tl:off", "-v:q").Succeeded();
        return twin;
    }

    public string Full(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(Full(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Full(path))!);
        File.WriteAllText(Full(path), text);
    }

    public static string DocumentName(int i) => string.Create(CultureInfo.InvariantCulture, $"specs/area{i:000}.md");

    public void Age()
    {
        var hourAgo = DateTime.UtcNow.AddHours(-1);
        foreach (var file in Directory.EnumerateFiles(Full("specs")))
        {
            File.SetLastWriteTimeUtc(file, hourAgo);
        }
    }

    /// <summary>As the project was before its first build.</summary>
    public void ForgetCode()
    {
        File.Delete(Full("autodev.lock.json"));
        foreach (var folder in new[] { "Generated", "obj/autodev" })
        {
            if (Directory.Exists(Full(folder)))
            {
                Directory.Delete(Full(folder), recursive: true);
            }
        }
    }

    /// <summary>A build without restore, and what MSBuild's own clock says of the package's task and targets.</summary>
    public BuildRun Build()
    {
        var log = Full("build.log");
        var run = WarmDotNet.Run(
            Folder, "build", "--no-restore", "-nologo", "-tl:off", "-v:q", $"-flp:logfile={log};verbosity=detailed;PerformanceSummary").Succeeded();
        var text = File.ReadAllText(log);
        var times = Times().Matches(text).Select(static match => (
            Name: match.Groups["name"].Value,
            Milliseconds: double.Parse(match.Groups["ms"].Value, CultureInfo.InvariantCulture))).ToList();
        return new BuildRun(run, text, times.Where(static each => each.Name == "Synthesize").Sum(static each => each.Milliseconds));
    }

    /// <summary>Both projects have a package beside ours: the first one of a project costs a build some milliseconds, whichever it is.</summary>
    private static string ProjectText(string reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="YamlDotNet" Version="18.1.0" />
            {reference}
          </ItemGroup>
        </Project>
        """;

    [GeneratedRegex(@"^\s*\[global::AutoDev\.[^\n]*\n", RegexOptions.Multiline)]
    private static partial Regex Claim();

    [GeneratedRegex(@"^\s+(?<ms>\d+) ms\s+(?<name>\w+)\s+\d+ calls", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}

/// <param name="Log">At detailed verbosity.</param>
/// <param name="Task">Milliseconds in the package's task, from its start to its end.</param>
internal sealed record BuildRun(DotNetRun Process, string Log, double Task)
{
    public bool StartedTool => Log.Contains("AutoDev starts: ", StringComparison.Ordinal);

    public bool SaidWhyNot => Log.Contains("AutoDev does not start: ", StringComparison.Ordinal);
}
