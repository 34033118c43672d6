using System.Diagnostics;
using System.Globalization;

namespace AutoDev.Sandbox.Host;

/// <summary>Looks at a worker's memory and threads while it lives and says when it has too much.</summary>
internal static class ResourceWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Completes with the limit that was exceeded, or with null when <paramref name="cancellation"/> ends the watch.</summary>
    /// <param name="process">What was started.</param>
    /// <param name="worker">The number of the worker itself, which what was started may only hold: known before any candidate's code runs.</param>
    public static async Task<string?> WatchAsync(Process process, Task<int> worker, SandboxLimits limits, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            var id = await worker.WaitAsync(cancellation);
            while (await timer.WaitForNextTickAsync(cancellation))
            {
                if (Look(process, id) is not var (bytes, threads))
                {
                    return null;
                }

                if (bytes > (long)limits.ProcessMegabytes * 1024 * 1024)
                {
                    return $"{limits.ProcessMegabytes} MB of memory";
                }

                if (threads > limits.Threads)
                {
                    return $"{limits.Threads} threads";
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The usual end: the worker is done.
        }

        return null;
    }

    private static (long Bytes, int Threads)? Look(Process process, int id)
    {
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return LookInProc(id);
            }

            process.Refresh();
            return (process.WorkingSet64, process.Threads.Count);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            // It has ended between two looks.
            return null;
        }
    }

    private static (long Bytes, int Threads) LookInProc(int id)
    {
        var text = File.ReadAllText($"/proc/{id}/stat");

        // Fields are counted behind the name, which may itself hold spaces and brackets.
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return (
            long.Parse(fields[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize,
            int.Parse(fields[17], CultureInfo.InvariantCulture));
    }
}
