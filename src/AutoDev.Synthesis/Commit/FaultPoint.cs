using System.Diagnostics;
using System.Globalization;

namespace AutoDev.Synthesis.Commit;

/// <summary>Kills this process at a chosen step of a commit, so that a test can see what a power cut leaves.</summary>
public static class FaultPoint
{
    /// <summary>The environment variable that the tool reads: the number of the step, from 1, before which it dies.</summary>
    public const string Variable = "AUTODEV_FAULT_AT";

    /// <summary>What this process was started with; null where it is to live.</summary>
    public static Action<string>? Step { get; } = Of(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The observer for commits and recoveries of this process; null where the value is no positive number.</summary>
    public static Action<string>? Of(string? value)
    {
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at < 1)
        {
            return null;
        }

        var count = 0;
        return _ =>
        {
            if (++count == at)
            {
                using var self = Process.GetCurrentProcess();
                self.Kill();
                Thread.Sleep(Timeout.Infinite);
            }
        };
    }
}
