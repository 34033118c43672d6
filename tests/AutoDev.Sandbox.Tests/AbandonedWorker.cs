using System.Diagnostics;
using AutoDev.Sandbox.Host;
using AutoDev.Sandbox.Protocol;

namespace AutoDev.Sandbox.Tests;

/// <summary>Whoever started a worker may die or lose interest at any time.</summary>
public class AbandonedWorker
{
    [Fact]
    public async Task EndsWhenWhoeverStartedItIsGone()
    {
        using var cases = new CompiledCases().Does("AppDomain.CurrentDomain.ProcessExit += (a, b) => Thread.Sleep(-1); while (true) { }");
        var request = cases.Compile();
        var folder = Directory.CreateTempSubdirectory("autodev-tests-");
        using var process = Process.Start(WorkerCommand.Create(new SandboxLimits(), folder.FullName, Isolations.OfSystem.Best))!;
        new WorkerRequest("nonce", request.AssemblyPath, [], request.Cases).WriteTo(process.StandardInput.BaseStream);
        await process.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);
        await WaitForLineAsync(process);

        // What the system does with a dead process's end of a pipe.
        process.StandardInput.Close();

        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Assert.NotEqual(0, process.ExitCode);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task EndsWhenTheRunIsCancelled()
    {
        using var cases = new CompiledCases().Does("while (true) { }");
        using var cancellation = new CancellationTokenSource();
        await using var runner = new SandboxRunner(new SandboxLimits { CaseTime = TimeSpan.FromMinutes(5), WholeTime = TimeSpan.FromMinutes(5) });
        var run = runner.RunAsync(cases.Compile(), cancellation.Token);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task SaysWhatItIsToOneWhoStartsItByHand()
    {
        var start = WorkerCommand.Create(new SandboxLimits(), Path.GetTempPath(), Isolations.OfSystem.Best);
        start.ArgumentList.RemoveAt(start.ArgumentList.Count - 1);

        using var process = Process.Start(start)!;

        Assert.Contains("AutoDev.Build", await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
    }

    private static async Task WaitForLineAsync(Process process)
    {
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line is not null && !line.StartsWith("nonce", StringComparison.Ordinal));
    }
}
