using System.Diagnostics;
using AutoDev.ProgrammingByExample.Printing.CSharp;

namespace AutoDev.ProgrammingByExample.Tests.Corpus;

/// <summary>How a set went: right and wrong are judged on rows that were not shown.</summary>
internal sealed record CorpusFigures(
    string Set, int Tasks, int Right, int Wrong, int WrongUnwarned, int Refused, int Unsolved, int Foreign, TimeSpan Median, TimeSpan Slowest)
{
    public static CorpusFigures Run(string path, Effort effort, Action<string> log)
    {
        var figures = new CorpusFigures(Path.GetFileNameWithoutExtension(path), 0, 0, 0, 0, 0, 0, 0, default, default);
        var times = new List<TimeSpan>();
        foreach (var (id, task) in CorpusTask.Read(path))
        {
            figures = figures with { Tasks = figures.Tasks + 1 };
            if (task is null)
            {
                figures = figures with { Foreign = figures.Foreign + 1 };
                continue;
            }

            var watch = Stopwatch.StartNew();
            var outcome = Synthesizer.Solve(task.Shown, effort);
            times.Add(watch.Elapsed);
            figures = figures.With(outcome, task, verdict => log($"{verdict,-8} {id} {times[^1].TotalMilliseconds:0} ms {outcome.Steps} steps {Code(outcome)}"));
        }

        times.Sort();
        return figures with { Median = times[times.Count / 2], Slowest = times[^1] };
    }

    private static string Code(Outcome outcome) => outcome switch
    {
        Solved solved => (solved.Ambiguity is null ? "" : "(ambiguous) ") + new CSharpPrinter().Print(solved.Program).Text.Replace("\n", " ", StringComparison.Ordinal),
        Refused refused => refused.Reason,
        _ => "",
    };

    private CorpusFigures With(Outcome outcome, CorpusTask task, Action<string> verdict)
    {
        switch (outcome)
        {
            case Solved solved when task.Hidden.All(row => Same(solved.Program.Evaluate(row.Inputs), row.Output)):
                verdict("right");
                return this with { Right = Right + 1 };
            case Solved solved:
                verdict("wrong");
                return this with { Wrong = Wrong + 1, WrongUnwarned = WrongUnwarned + (solved.Ambiguity is null ? 1 : 0) };
            case ProgrammingByExample.Refused:
                verdict("refused");
                return this with { Refused = Refused + 1 };
            default:
                verdict("unsolved");
                return this with { Unsolved = Unsolved + 1 };
        }
    }

    private static bool Same(object? left, object? right) =>
        left is object?[] items && right is object?[] others ? items.SequenceEqual(others) : Equals(left, right);
}
