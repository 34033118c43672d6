using System.Globalization;
using System.Runtime.InteropServices;

namespace AutoDev.Sandbox.Processes;

/// <summary>
/// A worker's process group, which what it starts belongs to as well, and which lives for as long as one of them does: so the rest can be
/// found when the worker is gone. Windows has none.
/// </summary>
internal static class ProcessGroup
{
    private const int SigKill = 9;

    private static volatile bool isOurs;

    /// <summary>Makes this process the first of a new session, and of a group, of its own.</summary>
    public static void Begin() => isOurs = !OperatingSystem.IsWindows() && SetSid() >= 0;

    /// <summary>Kills this process with all of the group that it began; does nothing where it began none.</summary>
    public static void KillOwn()
    {
        if (isOurs)
        {
            _ = Kill(0, SigKill);
        }
    }

    /// <summary>This process's id for those outside: in a namespace of its own it has another one for itself.</summary>
    public static int OwnId() =>
        OperatingSystem.IsLinux() && int.TryParse(new FileInfo("/proc/self").LinkTarget, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : Environment.ProcessId;

    /// <summary>Kills what is left of the group that a worker began.</summary>
    public static void KillOf(int worker)
    {
        if (!OperatingSystem.IsWindows())
        {
            // There is none where the worker did not come as far as beginning it, or nobody is left.
            _ = Kill(-worker, SigKill);
        }
    }

#pragma warning disable CA5392, SYSLIB1054 // The C library has no folder that could be said; numbers alone need no generated import, which would need unsafe code.
    [DllImport("libc", EntryPoint = "setsid")]
    private static extern int SetSid();

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
#pragma warning restore CA5392, SYSLIB1054
}
