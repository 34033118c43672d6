using Benchmarks.Processes;
using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks;

/// <summary>What the package adds to a build in which nothing changed.</summary>
internal sealed class EmptyBuild : IBenchmark
{
    // The difference is small beside what two builds of the same project differ by, so there are many.
    private const int Runs = 61;

    public string Name => "empty-build";

    public async IAsyncEnumerable<Figure> RunAsync(Workshop workshop)
    {
        await Task.CompletedTask;
        foreach (var (size, documents, requirements) in new[] { ("15 requirements in 3 files", 3, 15), ("1,000 requirements in 100 files", 100, 1000) })
        {
            var with = FirmProject.Built(workshop, $"empty-{requirements}", documents, requirements);
            var without = with.BuiltWithoutPackage(workshop, $"empty-{requirements}-without");
            Settle(with, without);

            var log = with.Build();
            if (log.StartedTool || !log.SaidWhyNot)
            {
                throw new InvalidOperationException("The tool was started in a build in which nothing changed.");
            }

            var (times, peers) = (new List<double>(), new List<double>());
            for (var i = 0; i < Runs; i++)
            {
                // Who goes first changes, so that neither always profits from the other's warm disk.
                var first = i % 2 == 0 ? with : without;
                var firstTime = Empty(first);
                var secondTime = Empty(first == with ? without : with);
                times.Add(first == with ? firstTime : secondTime);
                peers.Add(first == with ? secondTime : firstTime);
            }

            yield return Figure.OfMilliseconds($"nothing changed, {size}: with the package", new Sample(times));
            yield return Figure.OfMilliseconds($"nothing changed, {size}: without it", new Sample(peers));
            yield return Figure.OfMilliseconds(
                $"nothing changed, {size}: **added** (no process started)", new Sample(times.Zip(peers, static (a, b) => a - b)), 20);
            yield return Figure.OfMilliseconds($"nothing changed, {size}: of it in the task", new Sample(Enumerable.Range(0, 5).Select(_ => with.Build().Task)));
        }
    }

    private static double Empty(FirmProject project) =>
        WarmDotNet.Run(project.Folder, "build", "--no-restore", "-nologo", "-tl:off", "-v:q").Succeeded().Elapsed;

    private static void Settle(params FirmProject[] projects)
    {
        // The second build still looks at files that the first wrote within the clock's resolution.
        Thread.Sleep(TimeSpan.FromSeconds(2.5));
        foreach (var project in projects)
        {
            Empty(project);
            Empty(project);
        }
    }
}
