using System.Diagnostics;
using AutoDev.EndToEnd.Tests.Infrastructure;

namespace AutoDev.EndToEnd.Tests.Contracts;

/// <summary>Programs that talk to themselves over a loopback port, in the code of their contracts.</summary>
public sealed class ServersAndClients(PackedFeed feed)
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    [Fact]
    [Verifies("PRP-010-3")]
    [Verifies("PRP-010-6")]
    public async Task AServerAnswersTheClientOfItsContract()
    {
        var workspace = WithTill();

        var build = (await workspace.BuildAsync()).Succeeded();

        var open = Assert.Single(build.Diagnostics, line => !line.Contains(" NU", StringComparison.Ordinal));
        Assert.Contains("till.openapi.yaml(14,5): warning ADEV0106: GET /payments/{id}", open, StringComparison.Ordinal);
        Assert.Equal(Till.Said, Lines((await DotNet.RunAsync(workspace.Folder, ["bin/Debug/net10.0/Till.dll"])).Succeeded().Output));
    }

    /// <summary>What was found in code by looking is one thing, what the native compiler makes of it another.</summary>
    [Fact]
    [Verifies("PRP-010-15")]
    public async Task TheSameCompiledAheadOfTimeSaysTheSame()
    {
        var linker = Array.Find(Linkers, static name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name))));
        Assert.SkipUnless(OperatingSystem.IsLinux() && linker is not null, "There is nothing here that links native code.");
        var workspace = WithTill();

        var publish = await DotNet.RunAsync(workspace.Folder, ["publish", "-nologo", "-tl:off", "-o", "native", "--use-current-runtime", "-p:PublishAot=true", $"-p:CppCompilerAndLinker={linker}"]);

        Assert.SkipWhen(publish.Output.Contains("NU1101", StringComparison.Ordinal), "The source has no native compiler.");
        Assert.DoesNotContain(": warning IL", publish.Succeeded().Output, StringComparison.Ordinal);
        using var native = Process.Start(new ProcessStartInfo(workspace.Full("native/Till")) { UseShellExecute = false, RedirectStandardOutput = true })!;
        Assert.Equal(Till.Said, Lines(await native.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    [Fact]
    [Verifies("PRP-219-4")]
    public async Task AnOperationOfGraphQLFindsTheTypeThatCameBackAndTheErrors()
    {
        var workspace = new Workspace(feed);
        workspace.Write("Zoo.csproj", Zoo.Project);
        workspace.Write("zoo.graphql", Zoo.Schema);
        workspace.Write("queries/residents.graphql", Zoo.Operation);
        workspace.Write("Program.cs", Zoo.Program);

        var build = (await workspace.BuildAsync()).Succeeded();

        Assert.DoesNotContain(build.Diagnostics, line => !line.Contains(" NU", StringComparison.Ordinal));
        Assert.Equal(Zoo.Said, Lines((await DotNet.RunAsync(workspace.Folder, ["bin/Debug/net10.0/Zoo.dll"])).Succeeded().Output));
    }

    private Workspace WithTill()
    {
        var workspace = new Workspace(feed, name: nameof(Till));
        workspace.Write("Till.csproj", Till.Project);
        workspace.Write("till.openapi.yaml", Till.Contract);
        workspace.Write("Program.cs", Till.Program);
        return workspace;
    }

    private static string Lines(string output) => string.Join('\n', output.Trim().Split('\n').Select(static line => line.TrimEnd()));
}
