using System.Diagnostics;
using System.Security.Cryptography;
using System.Threading.Channels;
using AutoDev.Sandbox.Processes;
using AutoDev.Sandbox.Protocol;

namespace AutoDev.Sandbox.Host;

/// <summary>One worker, from its start to its end, which comes whatever it does.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    private const int MostErrorBytes = 64 * 1024 * 1024;

    private readonly string nonce = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    private readonly Channel<WorkerLine> lines = Channel.CreateUnbounded<WorkerLine>();
    private readonly TaskCompletionSource<int> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource ended = new();
    private readonly SandboxLimits limits;
    private readonly string workingFolder;
    private readonly Process process;
    private readonly Task<string> standardError;
    private Task sending = Task.CompletedTask;
    private volatile string? exceeded;

    private WorkerProcess(SandboxLimits limits, Isolation isolation)
    {
        this.limits = limits;
        Isolation = isolation;
        workingFolder = Directory.CreateTempSubdirectory("autodev-").FullName;
        process = Process.Start(WorkerCommand.Create(limits, workingFolder, isolation))!;
        standardError = ReadErrorsAsync();
        _ = ReadOutputAsync();
        _ = WatchAsync();
    }

    public Isolation Isolation { get; }

    /// <summary>The limit for which it was killed; null where it was not.</summary>
    public string? Exceeded => exceeded;

    /// <exception cref="IOException">The temporary folder cannot be made.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">The system starts no process.</exception>
    public static WorkerProcess Start(SandboxLimits limits, Isolation isolation) => new(limits, isolation);

    public void Send(SandboxRequest request, IReadOnlyList<SandboxCase> cases)
    {
        using var bytes = new MemoryStream();
        new WorkerRequest(nonce, request.AssemblyPath, request.ReferencePaths, cases).WriteTo(bytes);
        sending = WriteAsync(bytes.ToArray());
    }

    /// <summary>What it says next; null when it has ended, or has been killed because it said nothing for too long.</summary>
    public async Task<WorkerLine?> NextAsync(TimeSpan patience, string limit, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(patience > TimeSpan.Zero ? patience : TimeSpan.Zero);
        try
        {
            return await lines.Reader.ReadAsync(timeout.Token);
        }
        catch (ChannelClosedException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            Kill(limit);
            return null;
        }
    }

    /// <summary>How it ended by itself, in words.</summary>
    public async Task<string> EndAsync()
    {
        await process.WaitForExitAsync();
        var error = await standardError;
        return error switch
        {
            _ when error.Contains("Stack overflow", StringComparison.Ordinal) => "a stack overflow",
            _ when error.Contains("Out of memory", StringComparison.Ordinal) => $"{limits.HeapMegabytes} MB of memory",
            _ => $"ending its process with exit code {process.ExitCode}",
        };
    }

    public async Task<string> StandardErrorAsync()
    {
        await process.WaitForExitAsync();
        return await standardError;
    }

    public async ValueTask DisposeAsync()
    {
        Kill(reason: null);
        ProcessGroup.KillOf(process.Id);
        await process.WaitForExitAsync();
        await ended.CancelAsync();
        await sending;
        process.Dispose();
        ended.Dispose();
        try
        {
            Directory.Delete(workingFolder, recursive: true);
        }
        catch (IOException)
        {
            // Something that the candidate started holds it open; the system clears its temporary folder.
        }
    }

    private void Kill(string? reason)
    {
        exceeded ??= reason;
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or AggregateException)
        {
            // It was gone already, or a child of it was.
        }
    }

    private async Task WriteAsync(byte[] bytes)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes);
            await process.StandardInput.BaseStream.FlushAsync();
        }
        catch (IOException)
        {
            // It ended without reading; its silence is judged where it is waited for.
        }
    }

    private async Task ReadOutputAsync()
    {
        var output = new BoundedLines(process.StandardOutput.BaseStream, limits.OutputBytes);
        await output.ReadAsync(line =>
        {
            if (WorkerLine.TryParse(line, nonce, out var parsed))
            {
                if (parsed.Event == WorkerEvent.Ready)
                {
                    ready.TrySetResult(parsed.Case);
                }

                lines.Writer.TryWrite(parsed);
            }
        });
        if (output.LimitExceeded)
        {
            Kill($"{limits.OutputBytes / 1024} KB of output");
        }

        lines.Writer.TryComplete();
    }

    private async Task<string> ReadErrorsAsync()
    {
        var first = new List<string>();
        var errors = new BoundedLines(process.StandardError.BaseStream, MostErrorBytes);
        await errors.ReadAsync(line =>
        {
            if (first.Count < 20)
            {
                first.Add(line);
            }
        });
        if (errors.LimitExceeded)
        {
            Kill($"{MostErrorBytes / 1024} KB of output");
        }

        return string.Join('\n', first);
    }

    private async Task WatchAsync()
    {
        if (await ResourceWatch.WatchAsync(process, ready.Task, limits, ended.Token) is { } limit)
        {
            Kill(limit);
        }
    }
}
