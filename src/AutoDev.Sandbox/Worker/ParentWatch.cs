using System.Diagnostics;
using AutoDev.Sandbox.Processes;

namespace AutoDev.Sandbox.Worker;

/// <summary>Ends the worker when whoever started it is gone: its end of standard input closes with it, however it died.</summary>
internal static class ParentWatch
{
    public static void Begin(Stream input)
    {
        var thread = new Thread(() => WaitForEnd(input)) { IsBackground = true };
        thread.Start();
    }

    /// <summary>With what it started; at once, without finalizers, handlers or other threads having a say.</summary>
    public static void EndProcess()
    {
        ProcessGroup.KillOwn();
        using var process = Process.GetCurrentProcess();
        process.Kill();
    }

    private static void WaitForEnd(Stream input)
    {
        while (input.ReadByte() >= 0)
        {
        }

        EndProcess();
    }
}
