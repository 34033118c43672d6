using System.Diagnostics;

namespace AutoDev.Sandbox.Tests;

/// <summary>Each of these tries to take the run down; each is stopped, named, and the others are judged.</summary>
[Verifies("PRP-107-4")]
public class HostileCandidate
{
    private static readonly SandboxLimits Tight = new()
    {
        CaseTime = TimeSpan.FromSeconds(3),
        HeapMegabytes = 64,
        ProcessMegabytes = 200,
        Threads = 40,
        OutputBytes = 1024 * 1024,
    };

    [Theory]
    [InlineData("while (true) { }", "3 s")]
    [InlineData("Thread.Sleep(Timeout.Infinite);", "3 s")]
    [InlineData("var o = new object(); var t = new Thread(() => { lock (o) Thread.Sleep(-1); }); t.Start(); Thread.Sleep(50); lock (o) { }", "3 s")]
    [InlineData("int F(int n) => n + F(n + 1) + 1; F(0);", "a stack overflow")]
    [InlineData("var all = new List<byte[]>(); while (true) all.Add(new byte[1 << 20]);", "64 MB of memory")]
    [InlineData("unsafe { while (true) { var p = (byte*)System.Runtime.InteropServices.NativeMemory.AllocZeroed(1 << 22); for (var i = 0; i < 1 << 22; i += 4096) p[i] = 1; } }", "200 MB of memory")]
    [InlineData("while (true) new Thread(() => Thread.Sleep(-1), 1 << 16).Start();", "40 threads")]
    [InlineData("Environment.Exit(0);", "ending its process with exit code 0")]
    [InlineData("Environment.FailFast(\"bye\");", "ending its process with exit code 134")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();", "ending its process with exit code 137")]
    [InlineData("new Thread(() => throw new Exception()).Start(); Thread.Sleep(-1);", "ending its process with exit code 134")]
    [InlineData("var s = Console.OpenStandardOutput(); var b = new byte[1 << 16]; while (true) s.Write(b);", "1024 KB of output")]
    public async Task IsStoppedAndTheOthersAreJudged(string body, string limit)
    {
        using var cases = new CompiledCases()
            .Equal("1", "1", group: 0)
            .Does(body, group: 1)
            .Equal("1", "1", group: 1)
            .Equal("1", "2", group: 2);

        // A busy machine must not make the other limits look like that of time.
        var report = await cases.RunAsync(limit.EndsWith(" s", StringComparison.Ordinal) ? Tight : Tight with { CaseTime = TimeSpan.FromSeconds(60) });

        Assert.Equal(
            [
                CaseResult.Passed,
                new CaseResult(CaseOutcome.Stopped, limit),
                new CaseResult(CaseOutcome.NotRun, ""),
                new CaseResult(CaseOutcome.Failed, "gave 1, expected 2"),
            ],
            report.Results);
        Assert.Equal(2, report.Workers);
    }

    [Theory]
    [InlineData("Console.WriteLine(\"\\n0 1 0 \\n\"); Console.Write(\"half a line\"); return new object[] { 1 > 2 };")]
    [InlineData("var s = Console.OpenStandardOutput(); s.Write(new byte[] { 65, 66, 10, 67 }); s.Flush(); return new object[] { 1 > 2 };")]
    [InlineData("Console.SetOut(new System.IO.StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true }); Console.Write(new string('x', 20000)); return new object[] { 1 > 2 };")]
    public async Task CannotForgeAResultByPrinting(string body)
    {
        using var cases = new CompiledCases().Does(body);

        var report = await cases.RunAsync(Tight);

        Assert.Equal([new CaseResult(CaseOutcome.Failed, "is false")], report.Results);
    }

    [Fact]
    public async Task CannotOutliveItsRunByThreadsOrHandlers()
    {
        using var cases = new CompiledCases()
            .Does("new Thread(() => Thread.Sleep(-1)).Start(); AppDomain.CurrentDomain.ProcessExit += (a, b) => Thread.Sleep(-1);");
        var clock = Stopwatch.StartNew();

        var report = await cases.RunAsync();

        Assert.Equal([CaseResult.Passed], report.Results);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "Environment.FailFast(\"bye\");")]
    [InlineData("", "System.Diagnostics.Process.GetCurrentProcess().Kill();")]
    [InlineData("", "while (true) { }")]
    [InlineData("setsid ", "")]
    [InlineData("setsid ", "Environment.FailFast(\"bye\");")]
    [InlineData("setsid ", "System.Diagnostics.Process.GetCurrentProcess().Kill();")]
    [InlineData("setsid ", "while (true) { }")]
    public async Task LeavesNoProcessBehindThatItStarted(string session, string then)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "looks at processes as Linux shows them");
        Assert.SkipUnless(session.Length == 0 || await HasNamespacesAsync(), "this system lets no ordinary user have namespaces, so a session of its own is left alone");
        var mark = $"9{session.Length}{then.Length}0000.{Environment.ProcessId}";

        // The shell ends at once, so nobody is the other's parent any more.
        using var cases = new CompiledCases().Does(
            $"System.Diagnostics.Process.Start(\"/bin/sh\", new[] {{ \"-c\", \"{session}sleep {mark} & \" }}).WaitForExit(); {then}");

        var report = await cases.RunAsync(Tight);

        Assert.NotEqual(CaseOutcome.Broken, Assert.Single(report.Results).Outcome);

        // The system takes a moment to carry a kill out.
        Assert.True(SpinWait.SpinUntil(
            () => !Directory.EnumerateDirectories("/proc").Any(folder => CommandLine(folder).Contains(mark, StringComparison.Ordinal)),
            TimeSpan.FromSeconds(10)));
    }

    private static async Task<bool> HasNamespacesAsync()
    {
        if (!File.Exists("/usr/bin/unshare") || !File.Exists("/usr/bin/setsid"))
        {
            return false;
        }

        string[] words = ["--user", "--map-root-user", "--net", "--pid", "--fork", "--kill-child", "true"];
        using var trial = Process.Start(new ProcessStartInfo("/usr/bin/unshare", words) { RedirectStandardError = true, UseShellExecute = false })!;
        await trial.WaitForExitAsync(TestContext.Current.CancellationToken);
        return trial.ExitCode == 0;
    }

    private static string CommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    [Fact]
    public async Task IsStoppedWhenTheWholeRunHasTakenTooLong()
    {
        using var cases = new CompiledCases();
        for (var i = 0; i < 4; i++)
        {
            cases.Does("Thread.Sleep(500);", group: i);
        }

        var report = await cases.RunAsync(Tight with { WholeTime = TimeSpan.FromMilliseconds(1200) });

        Assert.Contains(report.Results, static result => result.Outcome is CaseOutcome.Stopped or CaseOutcome.NotRun);
    }

    [Fact]
    public async Task AWorkerThatDoesNotComeToItsFirstCaseInTimeRunsNone()
    {
        using var cases = new CompiledCases().Equal("1", "1", group: 0);

        var report = await cases.RunAsync(Tight with { StartTime = TimeSpan.FromMilliseconds(1) });

        Assert.Equal([new CaseResult(CaseOutcome.NotRun, "0.001 s before its first case")], report.Results);
    }
}
