using System.Globalization;
using AutoDev.BuildContract;
using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Tool.Output;

/// <summary>Says what a long run is doing: once a person begins to wonder, and every few seconds from then on.</summary>
internal sealed class ProgressLines : IAsyncDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private readonly TextWriter output;
    private readonly string project;
    private readonly RunProgress progress;
    private readonly TimeProvider clock;
    private readonly long start;
    private readonly ITimer timer;

    /// <param name="output">Nobody else writes to it until this is disposed.</param>
    public ProgressLines(TextWriter output, string project, RunProgress progress, TimeProvider clock)
    {
        (this.output, this.project, this.progress, this.clock) = (output, project, progress, clock);
        start = clock.GetTimestamp();
        timer = clock.CreateTimer(static lines => ((ProgressLines)lines!).Print(), this, First, Every);
    }

    /// <summary>Returns when the last line is out.</summary>
    public ValueTask DisposeAsync() => timer.DisposeAsync();

    private void Print()
    {
        if (progress.Now is { Length: > 0 } now)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{OutputLines.ForPeople} {project}: {PlainText.Of(now)} … {(int)clock.GetElapsedTime(start).TotalSeconds} s"));
        }
    }
}
