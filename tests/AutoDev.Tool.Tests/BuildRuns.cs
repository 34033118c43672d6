using AutoDev.Synthesis.Project;
using AutoDev.Tool.Commands;

namespace AutoDev.Tool.Tests;

public sealed class BuildRuns : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("autodev-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task WhatTheTargetsReadBackIsWrittenAndTheClosingLineIsPrinted()
    {
        using var output = new StringWriter();

        var exitCode = await BuildCommand.RunAsync(Inputs(), output, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Success, exitCode);
        Assert.StartsWith("AutoDev: Shop: 0 requirements", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            ["findings.list", "generated.list", "summary.txt"],
            Directory.EnumerateFiles(Inputs().IntermediateDirectory, "*.*").Select(Path.GetFileName).Where(static name => name is "findings.list" or "generated.list" or "summary.txt").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ALockThatCannotBeReadIsACanonicalErrorAndExitCodeOne()
    {
        await File.WriteAllTextAsync(Inputs().LockFile, "{ not json", TestContext.Current.CancellationToken);
        using var output = new StringWriter();

        var exitCode = await BuildCommand.RunAsync(Inputs(), output, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Matches(@"autodev\.lock\.json\(1,\d+\): error ADEV0305: ", output.ToString());
        Assert.Contains("AutoDev: Shop: not compared: the lock cannot be read (", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheTargetsCannotReadBackIsOneErrorAndNoDefect()
    {
        Directory.CreateDirectory(Path.Combine(Inputs().IntermediateDirectory, "generated.list"));
        using var output = new StringWriter();

        var exitCode = await BuildCommand.RunAsync(Inputs(), output, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Findings, exitCode);
        Assert.Matches(@"^\S+Shop\.csproj: error ADEV0310: \S+generated\.list cannot be written: [^\n]+\r?\nAutoDev: Shop: 0 requirements", output.ToString());
    }

    [Fact]
    public void WhatItBeginsWithIsNoDiagnosticAndNotForEverybody() => Assert.Matches(
        "^autodev [0-9.]+ begins: Shop.csproj, Synthesize mode, documents: 0$",
        BuildCommand.Beginning(Inputs()));

    [Fact]
    public async Task InputsOfAnotherVersionAreAUsageError()
    {
        var path = Path.Combine(folder, "build.inputs");
        await File.WriteAllTextAsync(path, "version=999\n", TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Usage, await BuildCommand.RunAsync(path, TestContext.Current.CancellationToken));
    }

    private ProjectInputs Inputs() => new()
    {
        ProjectFile = Path.Combine(folder, "Shop.csproj"),
        ProjectDirectory = folder,
        Mode = Mode.Synthesize,
        GeneratedDirectory = Path.Combine(folder, "Generated"),
        LockFile = Path.Combine(folder, "autodev.lock.json"),
        IntermediateDirectory = Path.Combine(folder, "obj", "autodev"),
    };
}
