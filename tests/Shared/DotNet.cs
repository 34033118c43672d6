using System.Diagnostics;
using System.Text;

namespace AutoDev.Tests.Shared;

/// <summary>Runs <c>dotnet</c> as a person at a terminal would: without the variables of a CI or of the MSBuild that runs the caller.</summary>
internal static class DotNet
{
    private static readonly string[] Unwanted =
    [
        "CI", "ContinuousIntegrationBuild", "TF_BUILD", "GITHUB_ACTIONS", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH",
        "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_HOST_PATH", "AutoDevMode", "AUTODEV_WORK", "AUTODEV_LOCK_TIMEOUT", "MSBUILDTERMINALLOGGER",
    ];

    /// <summary>What turns off that a later build finds the processes of an earlier one, or changes how fast a process starts.</summary>
    private static readonly string[] Slowing =
    [
        "MSBUILDDISABLENODEREUSE", "MSBUILDNOINPROCNODE", "UseSharedCompilation", "DOTNET_TieredPGO", "DOTNET_TieredCompilation", "DOTNET_ReadyToRun",
    ];

    /// <param name="environment">Variables that the run shall have beyond the caller's.</param>
    /// <param name="staysWarm">
    /// Whether processes of the build outlive the run, as a person's do. Where a test runs they must not: they would hold the test's
    /// folder and the package's task.
    /// </param>
    public static async Task<DotNetRun> RunAsync(
        string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, bool staysWarm = false)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in staysWarm ? [.. Unwanted, .. Slowing] : Unwanted)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (!staysWarm)
        {
            start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        }

        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        return await RunAsync(start);
    }

    private static async Task<DotNetRun> RunAsync(ProcessStartInfo start)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var error = process.StandardError.ReadToEndAsync();
        var first = await process.StandardOutput.ReadLineAsync();
        var untilFirstLine = clock.Elapsed;
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var elapsed = clock.Elapsed;
        var output = first is null ? rest : $"{first}\n{rest}";
        return new DotNetRun(process.ExitCode, output + await error, untilFirstLine.TotalMilliseconds, elapsed.TotalMilliseconds);
    }
}

/// <param name="Output">What it printed, errors last.</param>
/// <param name="UntilFirstLine">Milliseconds from the call to the first line on standard output.</param>
/// <param name="Elapsed">Milliseconds until the process was gone.</param>
internal sealed record DotNetRun(int ExitCode, string Output, double UntilFirstLine, double Elapsed)
{
    public DotNetRun Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}
