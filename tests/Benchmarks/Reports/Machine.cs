using System.Globalization;
using System.Runtime.InteropServices;
using Benchmarks.Processes;

namespace Benchmarks.Reports;

/// <summary>Where and when the figures were taken.</summary>
internal static class Machine
{
    public static string Describe()
    {
        var date = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1_000_000_000;
        return $"{date} UTC, {Environment.ProcessorCount} cores, {memory} GB, {RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture}), "
            + $"SDK {WarmDotNet.SdkVersion}, compiler server {(WarmDotNet.UsesCompilerServer ? "on" : "off")}. {Load()}";
    }

    /// <summary>How busy the machine was with other things; a figure from a busy one is an upper bound.</summary>
    public static string Load() => File.Exists("/proc/loadavg")
        ? $"Load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]} over the last minute."
        : "Load average unknown.";
}
