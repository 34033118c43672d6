using AutoDev.Sandbox.Processes;
using AutoDev.Sandbox.Protocol;

namespace AutoDev.Sandbox.Worker;

/// <summary>The worker's whole life: read one request, run its cases, say what came out, end.</summary>
internal static class WorkerMain
{
    /// <summary>Deep enough for honest recursion, small enough that a runaway one ends soon.</summary>
    private const int StackBytes = 4 * 1024 * 1024;

    public static int Run(Stream input, Stream output)
    {
        if (WorkerRequest.ReadFrom(input) is not { } request)
        {
            return 0;
        }

        ProcessGroup.Begin();
        ParentWatch.Begin(input);
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Console.SetIn(TextReader.Null);

        var runner = new CaseRunner(request, output);
        var thread = new Thread(runner.Run, StackBytes);
        thread.Start();
        thread.Join();
        output.Flush();

        // Threads that a candidate left behind must not keep the process, nor handlers that it registered, and no process may outlive it.
        ParentWatch.EndProcess();
        return 0;
    }
}
