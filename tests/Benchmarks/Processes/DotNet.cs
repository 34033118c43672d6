using System.Diagnostics;
using System.Text;

namespace Benchmarks.Processes;

/// <summary>Runs <c>dotnet</c> as a person at a terminal would: without the variables of a CI, and with the compiler server on.</summary>
internal static class DotNet
{
    private static readonly string[] Unwanted =
    [
        "CI", "ContinuousIntegrationBuild", "TF_BUILD", "GITHUB_ACTIONS", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH",
        "MSBuildLoadMicrosoftTargetsReadOnly", "AutoDevMode", "MSBUILDTERMINALLOGGER", "MSBUILDDISABLENODEREUSE", "MSBUILDNOINPROCNODE",
        "UseSharedCompilation", "DOTNET_TieredPGO", "DOTNET_TieredCompilation", "DOTNET_ReadyToRun",
    ];

    private static readonly Lazy<string> Version = new(static () => Run(Path.GetTempPath(), "--version").Output.Trim());

    public static string SdkVersion => Version.Value;

    /// <summary>Nothing that a run inherits turns it off.</summary>
    public static bool UsesCompilerServer => true;

    public static ProcessRun Run(string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in Unwanted)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var error = process.StandardError.ReadToEndAsync();
        var first = process.StandardOutput.ReadLine();
        var untilFirstLine = clock.Elapsed;
        var rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = clock.Elapsed;
        return new ProcessRun(process.ExitCode, $"{first}\n{rest}{error.Result}", untilFirstLine.TotalMilliseconds, elapsed.TotalMilliseconds);
    }
}

/// <param name="UntilFirstLine">Milliseconds from the call to the first line on standard output.</param>
/// <param name="Elapsed">Milliseconds until the process was gone.</param>
internal sealed record ProcessRun(int ExitCode, string Output, double UntilFirstLine, double Elapsed)
{
    public ProcessRun Succeeded() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);
}
