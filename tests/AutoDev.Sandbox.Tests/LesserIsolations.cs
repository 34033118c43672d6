using AutoDev.Sandbox.Host;

namespace AutoDev.Sandbox.Tests;

/// <summary>Where the system refuses namespaces, workers are started with fewer of them, and with none in the end.</summary>
public class LesserIsolations
{
    private static readonly Isolation None = new([], CutsNetwork: false);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task AreTakenWhereTheSystemRefusesTheBetterOnes(int refused)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        var isolations = new Isolations([.. Enumerable.Range(0, refused).Select(Refused), None]);
        using var cases = new CompiledCases().Equal("1", "1").Equal("1", "2");
        await using var runner = new SandboxRunner(new SandboxLimits(), isolations);

        var report = await runner.RunAsync(cases.Compile(), TestContext.Current.CancellationToken);

        Assert.Equal([CaseResult.Passed, new CaseResult(CaseOutcome.Failed, "gave 1, expected 2")], report.Results);
        Assert.Equal((1, false), (report.Workers, report.NetworkCut));
        Assert.Same(None, isolations.Best);
    }

    [Fact]
    public void AreTakenOnceHoweverManyWorkersWereRefused()
    {
        var first = Refused(1);
        var second = Refused(2);
        var isolations = new Isolations([first, second, None]);

        Assert.All(Enumerable.Repeat(first, 3), way => Assert.True(isolations.WasRefused(way, "unshare: Operation not permitted")));

        Assert.Same(second, isolations.Best);
    }

    [Fact]
    public void AreNotTakenForAnotherEnd()
    {
        var isolations = new Isolations([Refused(1), None]);

        Assert.False(isolations.WasRefused(isolations.Best, "Stack overflow."));
        Assert.False(isolations.WasRefused(None, "unshare: Operation not permitted"));
    }

    private static Isolation Refused(int number) =>
        new(["/bin/sh", "-c", $"echo 'unshare: unshare failed: Operation not permitted ({number})' >&2; exit 1"], CutsNetwork: true);
}
