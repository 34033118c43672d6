using System.ComponentModel;
using System.Diagnostics;
using AutoDev.Sandbox.Host;
using AutoDev.Sandbox.Protocol;

namespace AutoDev.Sandbox;

/// <summary>Runs cases in workers: one worker for all of them, and another after each that a case took down.</summary>
[Implements("PRP-107-4")]
public sealed class SandboxRunner : IAsyncDisposable
{
    private readonly SandboxLimits limits;
    private readonly Isolations isolations;
    private Task<WorkerProcess>? waiting;

    public SandboxRunner(SandboxLimits limits)
        : this(limits, Isolations.OfSystem)
    {
    }

    internal SandboxRunner(SandboxLimits limits, Isolations isolations) => (this.limits, this.isolations) = (limits, isolations);

    /// <summary>Starts a worker that is not needed yet, so that its start goes on beside the compilation.</summary>
    public void Warm() => waiting ??= Task.Run(() => WorkerProcess.Start(limits, isolations.Best));

    /// <exception cref="IOException">The temporary folder takes no worker's own.</exception>
    public async Task<SandboxReport> RunAsync(SandboxRequest request, CancellationToken cancellation)
    {
        var run = new SandboxRun(request);
        var whole = Stopwatch.StartNew();
        while (run.Pending is { Count: > 0 } pending)
        {
            if (whole.Elapsed >= limits.WholeTime)
            {
                run.GiveUp(CaseOutcome.NotRun, $"{limits.WholeTime.TotalSeconds} s for all cases together");
                break;
            }

            try
            {
                var starting = waiting;
                waiting = null;
                await using var worker = starting is null ? WorkerProcess.Start(limits, isolations.Best) : await starting;
                await RunAsync(run, worker, request, pending, whole, cancellation);
            }
            catch (Win32Exception e)
            {
                run.GiveUp(CaseOutcome.Broken, "the worker process could not be started: " + e.Message);
            }
        }

        return run.Report();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (waiting is not null)
            {
                await (await waiting).DisposeAsync();
            }
        }
        catch (Exception e) when (CannotStart(e))
        {
            // Nobody asked for it.
        }

        waiting = null;
    }

    private static bool CannotStart(Exception e) => e is IOException or Win32Exception or UnauthorizedAccessException;

    private async Task RunAsync(
        SandboxRun run,
        WorkerProcess worker,
        SandboxRequest request,
        IReadOnlyList<int> pending,
        Stopwatch whole,
        CancellationToken cancellation)
    {
        worker.Send(request, [.. pending.Select(index => request.Cases[index])]);
        var first = await worker.NextAsync(limits.StartTime, $"{limits.StartTime.TotalSeconds} s before its first case", cancellation);
        if (first is not { Event: WorkerEvent.Ready })
        {
            await CouldNotBeginAsync(run, worker, first);
            return;
        }

        run.UsedWorker(worker.Isolation.CutsNetwork);
        for (var current = 0; current < pending.Count; current++)
        {
            var left = limits.WholeTime - whole.Elapsed;
            var (patience, limit) = left < limits.CaseTime
                ? (left, $"{limits.WholeTime.TotalSeconds} s for all cases together")
                : (limits.CaseTime, $"{limits.CaseTime.TotalSeconds} s");
            var line = await worker.NextAsync(patience, limit, cancellation);
            switch (line)
            {
                case { Event: WorkerEvent.Passed } when line.Value.Case == current:
                    run.Ended(pending[current], CaseResult.Passed);
                    break;
                case { Event: WorkerEvent.Failed } when line.Value.Case == current:
                    run.Ended(pending[current], new CaseResult(CaseOutcome.Failed, line.Value.Text));
                    break;
                case { Event: WorkerEvent.Broken } when line.Value.Case == current:
                    run.Broken(pending[current], line.Value.Text);
                    return;
                case { Event: WorkerEvent.OutOfMemory }:
                    run.Stopped(pending[current], $"{limits.HeapMegabytes} MB of memory");
                    return;
                default:
                    run.Stopped(pending[current], worker.Exceeded ?? await worker.EndAsync());
                    return;
            }
        }
    }

    private async Task CouldNotBeginAsync(SandboxRun run, WorkerProcess worker, WorkerLine? first)
    {
        if (first is { } said)
        {
            run.GiveUp(CaseOutcome.Broken, "the candidates' assembly could not be loaded: " + said.Text);
        }
        else if (worker.Exceeded is { } limit)
        {
            run.GiveUp(CaseOutcome.NotRun, limit);
        }
        else if (await worker.StandardErrorAsync() is var error && !isolations.WasRefused(worker.Isolation, error))
        {
            run.GiveUp(CaseOutcome.Broken, "the worker process could not be started: " + error);
        }
    }
}
