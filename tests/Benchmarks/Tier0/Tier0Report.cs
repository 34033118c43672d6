using System.Globalization;
using System.Text;
using System.Text.Json;
using AutoDev.ProgrammingByExample;
using AutoDev.ProgrammingByExample.Printing;
using Benchmarks.Reports;

namespace Benchmarks.Tier0;

/// <summary>
/// Runs the synthesizer on the public sets: <c>tier0 [--deep] [--write] [--log FILE] [SET…]</c>. The corpus is found by
/// <c>AUTODEV_CORPUS</c>, beside the repository where that is not set. With <c>--write</c> the figures go to docs/tier0.md too, and
/// the gallery is written anew.
/// </summary>
internal static class Tier0Report
{
    private const string Heading = """
        | set | tasks | right | wrong, without a warning | wrong, with one | refused | refused though right | unsolved | right in 100 ms, 2 s, 60 s | p50 | p95 |
        |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var folder = Corpus.Folder("synthesis");
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"the public sets are not here: there is no folder {folder}");
            return 2;
        }

        var log = Array.IndexOf(args, "--log") is var at and >= 0 ? args.ElementAtOrDefault(at + 1) : null;
        var effort = args.Contains("--deep") ? Effort.Deep : Effort.Build;
        var chosen = PublicSet.All.Where(set => args.Contains(set.Name)).ToList();
        var report = new StringBuilder($"{Machine.Describe()}\n\n{Heading}\n");
        var tradeOff = new TradeOff();
        Console.WriteLine(report);
        foreach (var set in chosen.Count > 0 ? chosen : PublicSet.All)
        {
            var verdicts = await JudgeAsync([.. set.Tasks(folder)], effort);
            var row = Row(set, verdicts);
            report.Append(row).Append('\n');
            Console.WriteLine(row);
            tradeOff.Add(set, verdicts);
            if (log is not null)
            {
                await File.AppendAllLinesAsync(log, verdicts.Select(Line));
            }
        }

        Console.WriteLine();
        Console.WriteLine(Machine.Load());
        Console.WriteLine();
        Console.WriteLine(tradeOff.ToMarkdown());
        if (args.Contains("--write"))
        {
            MarkedSection.Replace(args.Contains("--deep") ? "figures of deep work" : "figures of default work", $"{report}\n{Machine.Load()}\n");
            MarkedSection.Replace(args.Contains("--deep") ? "trade-off of deep work" : "trade-off of default work", $"\n{tradeOff.ToMarkdown()}\n");
            MarkedSection.Replace("gallery", Gallery.Write());
        }

        return 0;
    }

    private static async Task<TaskVerdict[]> JudgeAsync((string Line, JsonElement[] Expected)[] tasks, Effort effort)
    {
        // What is compiled on the first use belongs to no task.
        TaskVerdict.Of(tasks[0].Line, tasks[0].Expected, new Effort(100_000));
        var verdicts = new TaskVerdict[tasks.Length];
        await Parallel.ForAsync(0, tasks.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, _) =>
        {
            verdicts[i] = TaskVerdict.Of(tasks[i].Line, tasks[i].Expected, effort);
            return ValueTask.CompletedTask;
        });
        return verdicts;
    }

    private static string Row(PublicSet set, TaskVerdict[] all)
    {
        var times = all.Select(static verdict => verdict.Answer.Time.TotalMilliseconds).Order().ToArray();
        int Within(int milliseconds) => all.Count(verdict => verdict.IsSolved && verdict.Answer.Time.TotalMilliseconds <= milliseconds);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {set.Name} | {all.Length} | {Count("right")} | {Count("wrong")} of {all.Count(static v => v.IsOffered)} | {Count("warned")} | {Count("refused") + Count("shy")} | {Count("shy")} | {Count("unsolved")} | {Within(100)}, {Within(2_000)}, {Within(60_000)} | {times[times.Length / 2]:0} ms | {times[times.Length * 95 / 100]:0} ms |");

        int Count(string word) => all.Count(verdict => verdict.Word == word);
    }

    private static string Line(TaskVerdict verdict) => string.Create(
        CultureInfo.InvariantCulture,
        $"{verdict.Word,-8} {verdict.Answer.Time.TotalMilliseconds,7:0} ms {verdict.Answer.Outcome.Steps,10} {verdict.Answer.Id}  {What(verdict.Answer.Outcome).ReplaceLineEndings(" ")}");

    private static string What(Outcome outcome) => outcome switch
    {
        Solved solved => $"{solved.Doubt.ToString("0.000", CultureInfo.InvariantCulture)} {Printers.All[0].PrintMember(solved.Program)}{Row(solved.Ambiguity)}",
        Refused refused => $"{Printers.All[0].PrintMember(refused.Simplest)} // {refused.Reason}",
        Unsolved unsolved => unsolved.Reason,
        _ => "",
    };

    private static string Row(Ambiguity? ambiguity) => ambiguity is null
        ? ""
        : $" // {JsonSerializer.Serialize(ambiguity.Inputs)}: {string.Join(" or ", ambiguity.Answers.Select(static answer => JsonSerializer.Serialize(answer)))}";
}
