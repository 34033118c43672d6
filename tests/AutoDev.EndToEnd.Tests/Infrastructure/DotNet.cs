using System.Diagnostics;
using System.Text;

namespace AutoDev.EndToEnd.Tests.Infrastructure;

/// <summary>Runs <c>dotnet</c> as a person at a terminal would: without the variables of a CI or of the MSBuild that runs these tests.</summary>
internal static class DotNet
{
    private static readonly string[] Unwanted =
    [
        "CI", "ContinuousIntegrationBuild", "TF_BUILD", "GITHUB_ACTIONS", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH",
        "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_HOST_PATH", "AutoDevMode", "AUTODEV_WORK", "AUTODEV_LOCK_TIMEOUT", "MSBUILDTERMINALLOGGER",
    ];

    public static async Task<ProcessResult> RunAsync(
        string folder, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
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
        // No node may outlive a test: it would hold the test's folder and the package's task.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new ProcessResult(process.ExitCode, output + await error);
    }
}

internal sealed record ProcessResult(int ExitCode, string Output);
