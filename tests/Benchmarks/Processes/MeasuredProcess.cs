using System.ComponentModel;
using System.Diagnostics;

namespace Benchmarks.Processes;

/// <summary>Runs a program and looks at it while it runs: what a process took is gone with it.</summary>
internal static class MeasuredProcess
{
    // What happens behind the last look is not seen; it is little beside the hundreds of milliseconds that are measured.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(3);

    public static MeasuredRun Run(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        do
        {
            var (nowProcessor, nowPeak) = Look(process);
            (processor, peak) = (nowProcessor > processor ? nowProcessor : processor, Math.Max(peak, nowPeak));
        }
        while (!process.WaitForExit(BetweenLooks));

        var elapsed = clock.Elapsed;
        process.WaitForExit();
        return new MeasuredRun(process.ExitCode, output.Result + error.Result, elapsed.TotalMilliseconds, processor.TotalMilliseconds, peak);
    }

    private static (TimeSpan Processor, long Peak) Look(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception)
        {
            return default; // It ended between the question and the answer.
        }
    }
}

/// <param name="Elapsed">Milliseconds from its start to its end.</param>
/// <param name="Processor">Milliseconds on all cores together.</param>
/// <param name="Peak">Bytes of its working set when that was largest.</param>
internal sealed record MeasuredRun(int ExitCode, string Output, double Elapsed, double Processor, long Peak);
