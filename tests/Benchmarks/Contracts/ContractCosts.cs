using Benchmarks.Processes;
using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks.Contracts;

/// <summary>Time and memory of real contracts: in the compiler, in builds, and beside other generators on the same documents.</summary>
internal sealed class ContractCosts : IBenchmark
{
    private const int Runs = 3;
    private const double LeastTimesLess = 5;

    public string Name => "contracts";

    public async IAsyncEnumerable<Figure> RunAsync(Workshop workshop)
    {
        await Task.CompletedTask;
        if (CorpusContract.All.FirstOrDefault(static contract => !File.Exists(contract.Path)) is { } missing)
        {
            yield return Figure.Absent("real contracts", $"there is no {missing.Path}; AUTODEV_CORPUS names another corpus");
            yield break;
        }

        var tools = Peer.All.Select(peer => PeerTool.Install(peer, workshop)).ToList();
        foreach (var tool in tools.Where(static tool => tool.Program is null))
        {
            yield return Figure.Absent(tool.Title, $"cannot be had: {tool.Trouble}");
        }

        foreach (var contract in CorpusContract.All)
        {
            var compiler = new WarmCompiler(contract);
            foreach (var figure in compiler.Figures())
            {
                yield return figure;
            }

            foreach (var figure in contract.IsOpenApi ? Processes(workshop, contract, compiler.Processor, tools) : [])
            {
                yield return figure;
            }
        }

        foreach (var contract in CorpusContract.All.Where(static contract => contract.IsPromised))
        {
            foreach (var figure in new BuildTimes(workshop, contract, tools).Figures())
            {
                yield return figure;
            }
        }
    }

    /// <summary>From the start of a process to the files on the disk.</summary>
    private static IEnumerable<Figure> Processes(Workshop workshop, CorpusContract contract, Sample inCompiler, IReadOnlyList<PeerTool> tools)
    {
        var folder = workshop.NewFolder(Path.Combine("contracts", contract.File, "once"));
        var ours = Enumerable.Range(0, Runs).Select(_ => GenerateOnce.Measure(contract, folder)).ToList();
        var runtime = Lines(Path.Combine(folder, GenerateOnce.Runtime));
        var lines = Lines(folder) - runtime;
        foreach (var figure in Figures("a process of its own", ours, $"{lines} lines, and {runtime} once a project"))
        {
            yield return figure;
        }

        foreach (var tool in tools.Where(static tool => tool.Program is not null))
        {
            var runs = Enumerable.Range(0, Runs).Select(_ => tool.Run(contract.Path, folder)).ToList();
            if (runs.Find(static run => run.ExitCode != 0) is { } failed)
            {
                yield return Figure.Absent($"{contract.File}: {tool.Title}", $"exit code {failed.ExitCode}");
                continue;
            }

            foreach (var figure in Figures(tool.Title, runs, $"{Lines(folder)} lines"))
            {
                yield return figure;
            }

            yield return Figure.OfRatio($"{contract.File}: **processor time of {tool.Title} to the generator's in a warm compiler**", Processor(runs).Median / inCompiler.Median, least: LeastTimesLess);
            yield return Figure.OfRatio($"{contract.File}: **processor time of {tool.Title} to our process's**", Processor(runs).Median / Processor(ours).Median, least: LeastTimesLess);
            yield return Figure.OfRatio($"{contract.File}: our lines to those of {tool.Title}", (double)lines / Lines(folder), most: tool.Peer.MostLines);
        }

        IEnumerable<Figure> Figures(string title, List<MeasuredRun> runs, string lines)
        {
            yield return Figure.OfMilliseconds($"{contract.File}: {title}, start to end ({lines})", new Sample(runs.Select(static run => run.Elapsed)));
            yield return Figure.OfMilliseconds($"{contract.File}: {title}, processor time", Processor(runs));
            yield return Figure.OfMegabytes($"{contract.File}: {title}, peak working set", runs.Max(static run => run.Peak));
        }
    }

    private static Sample Processor(IEnumerable<MeasuredRun> runs) => new(runs.Select(static run => run.Processor));

    /// <summary>Of a folder and those below it.</summary>
    private static int Lines(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Sum(static file => File.ReadLines(file).Count());
}
