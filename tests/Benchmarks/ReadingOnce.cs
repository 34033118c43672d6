using System.Diagnostics;
using System.Globalization;
using AutoDev.Synthesis.Manifest;

namespace Benchmarks;

/// <summary>Reads everything once in a process of its own, whose memory then says what reading needs.</summary>
internal static class ReadingOnce
{
    public const string Argument = "read-once";

    public static int Run(string folder)
    {
        var inputs = Reading.Inputs(folder);
        File.Delete(ManifestFile.PathIn(inputs.IntermediateDirectory));
        var clock = Stopwatch.StartNew();
        var snapshot = Reading.Read(inputs);
        var elapsed = clock.Elapsed.TotalMilliseconds;
        using var self = Process.GetCurrentProcess();
        var peak = self.PeakWorkingSet64;
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(snapshot);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {peak} {kept}"));
        return 0;
    }
}
