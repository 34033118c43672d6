using System.Diagnostics;
using System.Globalization;

namespace AutoDev.Synthesis.Commit;

/// <summary>Kills this process at a chosen step of a commit or of a recovery, so that a test can see what a power cut leaves.</summary>
public static class FaultPoint
{
    /// <summary>
    /// The environment variable that is read: the number of the step, from 1, before which the process dies. <c>12</c> is a step of its
    /// commit, <c>recovery:3</c> one of the recovery before.
    /// </summary>
    public const string Variable = "AUTODEV_FAULT_AT";

    private const string Recovery = "recovery:";

    private static readonly string Value = Environment.GetEnvironmentVariable(Variable) ?? "";

    /// <summary>The observer for this process's commit; null where that is to live.</summary>
    public static Action<string>? InCommit { get; } = Of(Value);

    /// <summary>The observer for this process's recovery; null where that is to live.</summary>
    public static Action<string>? InRecovery { get; } = Value.StartsWith(Recovery, StringComparison.Ordinal) ? Of(Value[Recovery.Length..]) : null;

    private static Action<string>? Of(string value)
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
