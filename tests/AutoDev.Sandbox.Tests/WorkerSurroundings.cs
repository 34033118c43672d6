using System.Diagnostics;
namespace AutoDev.Sandbox.Tests;

public class WorkerSurroundings
{
    [Fact]
    public async Task HoldNothingOfOurEnvironment()
    {
        using var cases = new CompiledCases().Equal(
            "Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(k => !k.StartsWith(\"DOTNET_\")).OrderBy(k => k, StringComparer.Ordinal).ToArray()",
            "new[] { \"TEMP\", \"TMP\", \"TMPDIR\" }");

        var report = await cases.RunAsync();

        Assert.Equal([CaseResult.Passed], report.Results);
    }

    [Fact]
    public async Task AreAnEmptyFolderThatIsGoneAfterwards()
    {
        using var kept = new CompiledCases();
        var note = Path.Combine(Path.GetDirectoryName(kept.Compile().AssemblyPath)!, "folder");
        kept.Equal("System.IO.Directory.GetFileSystemEntries(\".\").Length", "0")
            .Does($"System.IO.File.WriteAllText(\"left\", \"\"); System.IO.File.WriteAllText(@\"{note}\", Environment.CurrentDirectory);");

        var report = await kept.RunAsync();

        Assert.Equal([CaseResult.Passed, CaseResult.Passed], report.Results);
        Assert.False(Directory.Exists(await File.ReadAllTextAsync(note, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task HaveNoNetworkWhereTheReportSaysSo()
    {
        using var cases = new CompiledCases().Equal(
            "System.Net.NetworkInformation.NetworkInterface.GetAllNetworkInterfaces().Count(n => n.OperationalStatus == System.Net.NetworkInformation.OperationalStatus.Up)",
            "0");

        var report = await cases.RunAsync();

        Assert.SkipUnless(report.NetworkCut, "this system lets no ordinary user take the network away");
        Assert.Equal([CaseResult.Passed], report.Results);
    }

    [Fact]
    public async Task HaveNoNetworkWhereAnyoneMayTakeItAway()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/usr/bin/unshare"), "nothing here takes the network away");
        using var anyone = Process.Start(new ProcessStartInfo("/usr/bin/unshare", ["--user", "--map-root-user", "--net", "true"]) { RedirectStandardError = true, UseShellExecute = false })!;
        await anyone.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var cases = new CompiledCases().Equal("1", "1");

        Assert.Equal(anyone.ExitCode == 0, (await cases.RunAsync()).NetworkCut);
    }

    [Fact]
    public async Task ServeARunFromAWorkerThatWasStartedBefore()
    {
        using var cases = new CompiledCases().Equal("1", "1");
        await using var runner = new SandboxRunner(new SandboxLimits());
        runner.Warm();

        var report = await runner.RunAsync(cases.Compile(), TestContext.Current.CancellationToken);

        Assert.Equal([CaseResult.Passed], report.Results);
        Assert.Equal(1, report.Workers);
    }

    [Fact]
    public async Task AreRefusedWhereTheAssemblyIsNone()
    {
        await using var runner = new SandboxRunner(new SandboxLimits());

        var report = await runner.RunAsync(
            new SandboxRequest(Path.Combine(AppContext.BaseDirectory, "missing.dll"), [], [new SandboxCase(new SandboxMethod("H", "C", SandboxCaseKind.Holds), [], 0)]),
            TestContext.Current.CancellationToken);

        Assert.Equal(CaseOutcome.Broken, Assert.Single(report.Results).Outcome);
        Assert.Contains("could not be loaded", report.Results[0].Text, StringComparison.Ordinal);
    }
}
