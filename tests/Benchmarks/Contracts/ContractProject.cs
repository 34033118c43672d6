using System.Text.RegularExpressions;
using Benchmarks.Processes;
using Benchmarks.Projects;

namespace Benchmarks.Contracts;

/// <summary>A project with one file of its own, beside it a document of ours, or code that a peer made of one, or nothing.</summary>
internal sealed partial class ContractProject
{
    private readonly string folder;
    private int touches;

    private ContractProject(string folder, string items)
    {
        this.folder = folder;
        File.WriteAllText(Path.Combine(folder, "Shop.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
              </PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
        Touch();
    }

    public static ContractProject Bare(string folder) => new(folder, "");

    public static ContractProject WithPackage(Workshop workshop, string folder) => new(folder, Package(workshop));

    public static ContractProject Ours(Workshop workshop, string folder, CorpusContract contract)
    {
        var project = new ContractProject(
            folder, $"""{Package(workshop)}<AutoDevContract Include="{contract.File}" Emit="{contract.Emit}" Namespace="Acme.Api" />""");
        File.Copy(contract.Path, project.Document(contract));
        return project;
    }

    public static ContractProject OfPeer(string folder, Peer peer) => new(folder, peer.References);

    /// <summary>Where a peer's code goes.</summary>
    public string Code => Path.Combine(folder, "Code");

    public string Document(CorpusContract contract) => Path.Combine(folder, contract.File);

    /// <summary>The project's own file gets another member.</summary>
    public void Touch() => File.WriteAllText(Path.Combine(folder, "Code.cs"), $"namespace Shop;\n\ninternal static class Code {{ public static int Touched => {touches++}; }}\n");

    /// <summary>Restores and builds; null, or what the compiler says.</summary>
    public string? FirstBuild()
    {
        var run = WarmDotNet.Run(folder, "build", "-nologo", "-tl:off", "-v:q");
        var errors = Errors().Matches(run.Output).Select(static match => match.Value).Distinct(StringComparer.Ordinal).ToList();
        return run.ExitCode == 0 ? null : $"does not build, {errors.Count} errors: {errors.FirstOrDefault() ?? run.Output}";
    }

    /// <summary>Milliseconds.</summary>
    public double Build() => WarmDotNet.Run(folder, "build", "--no-restore", "-nologo", "-tl:off", "-v:q").Succeeded().Elapsed;

    private static string Package(Workshop workshop)
    {
        _ = workshop.Feed;
        return $"""<PackageReference Include="AutoDev.Build" Version="{Workshop.Version}" PrivateAssets="all" />""";
    }

    /// <summary>Without the file: the same mistake in two places is two, and one that is printed twice is one.</summary>
    [GeneratedRegex(@"(\(\d+,\d+\): )?error [A-Z]+\d+: [^\n\[]{0,80}")]
    private static partial Regex Errors();
}
