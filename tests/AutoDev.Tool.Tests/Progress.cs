using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Tool.Output;

namespace AutoDev.Tool.Tests;

/// <summary>A person who waits is told what for, and one who need not wait is told nothing.</summary>
public sealed class Progress : IDisposable
{
    private readonly ManualClock clock = new();
    private readonly RunProgress run = new();
    private readonly StringWriter output = new() { NewLine = "\n" };

    public void Dispose()
    {
        output.Dispose();
        clock.Dispose();
    }

    [Fact]
    public async Task NothingIsSaidBeforeTwoSecondsAndThenOneLineEachFive()
    {
        await using var lines = new ProgressLines(output, "Shop", run, clock);
        run.Enter("synthesizing", 12);
        run.Begin("PRICE-001 Discount");

        clock.Advance(1.9);
        Assert.Empty(output.ToString());
        run.Begin("PRICE-002 Shipping");
        run.Begin("PRICE-003 Volume discount");
        clock.Advance(0.2);
        Assert.Equal("AutoDev: Shop: synthesizing 3 of 12: PRICE-003 Volume discount … 2 s\n", output.ToString());
        clock.Advance(4.8);
        run.Enter("judging 12 candidates: examples");
        clock.Advance(0.2);

        Assert.EndsWith("\nAutoDev: Shop: judging 12 candidates: examples … 7 s\n", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, output.ToString().Count(static letter => letter == '\n'));
    }

    [Fact]
    public async Task ATitleCommandsNoTerminalAndTurnsNoTextRound()
    {
        await using var lines = new ProgressLines(output, "Shop", run, clock);
        run.Enter("synthesizing", 1);
        run.Begin("PRICE-001 Größe \u001B[2J\u202Eneddih\u2067");

        clock.Advance(2);

        Assert.Equal("AutoDev: Shop: synthesizing 1 of 1: PRICE-001 Größe \\u001B[2J\\u202Eneddih\\u2067 … 2 s\n", output.ToString());
    }

    [Fact]
    public void NeitherDoesAFinding() => Assert.Equal(
        "Shop.csproj: error ADEV0310: a\\u202Eb\\u0007 c cannot be written: d",
        CanonicalDiagnostic.Format(SynthesisRules.CannotWrite.At(null, "a\u202Eb\a\nc", "d"), "Shop.csproj"));

    [Fact]
    public async Task WhatHasNotBegunAndWhatIsOverIsNotTold()
    {
        var lines = new ProgressLines(output, "Shop", run, clock);
        clock.Advance(3);
        Assert.Empty(output.ToString());

        run.Enter("reading the specifications");
        await lines.DisposeAsync();
        clock.Advance(20);
        Assert.Empty(output.ToString());
    }

    /// <summary>Time that passes when a test says so, with one timer.</summary>
    private sealed class ManualClock : TimeProvider, ITimer
    {
        private TimeSpan now;
        private TimeSpan due;
        private TimeSpan period;
        private Action? callback;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            this.callback = () => callback(state);
            Change(dueTime, period);
            return this;
        }

        public void Advance(double seconds)
        {
            var until = now + TimeSpan.FromSeconds(seconds);
            while (callback is not null && due <= until)
            {
                now = due;
                callback();
                due += period;
            }

            now = until;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            (due, this.period) = (now + dueTime, period);
            return true;
        }

        public void Dispose() => callback = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
