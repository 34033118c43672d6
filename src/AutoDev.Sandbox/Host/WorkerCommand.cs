using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace AutoDev.Sandbox.Host;

/// <summary>How a worker is started: nothing of this process's environment, a folder of its own.</summary>
internal static class WorkerCommand
{
    public static ProcessStartInfo Create(SandboxLimits limits, string workingFolder, Isolation isolation)
    {
        string[] command = [.. isolation.Prefix, DotnetHost(), typeof(WorkerCommand).Assembly.Location, "work"];
        var start = new ProcessStartInfo(command[0])
        {
            WorkingDirectory = workingFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in command.AsSpan(1))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        if (OperatingSystem.IsWindows())
        {
            // Sockets, cryptography and the loader find their own files by it.
            start.Environment["SystemRoot"] = Environment.GetFolderPath(Environment.SpecialFolder.Windows);
        }

        start.Environment["TMPDIR"] = workingFolder;
        start.Environment["TEMP"] = workingFolder;
        start.Environment["TMP"] = workingFolder;
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)limits.HeapMegabytes * 1024 * 1024).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    /// <summary>The host of the runtime that runs us, whether we were started through it or not.</summary>
    private static string DotnetHost() => Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(),
        "..",
        "..",
        "..",
        OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
