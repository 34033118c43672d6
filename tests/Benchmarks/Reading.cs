using System.Diagnostics;
using System.Globalization;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Manifest;
using AutoDev.Synthesis.Project;
using Benchmarks.Processes;
using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks;

/// <summary>Reading ten thousand requirements in a hundred files, all of them and when nothing changed.</summary>
internal sealed class Reading : IBenchmark
{
    private const int Documents = 100;
    private const int Requirements = 10_000;
    private const int Runs = 21;
    private const int WarmUps = 10;

    public string Name => "reading";

    public async IAsyncEnumerable<Figure> RunAsync(Workshop workshop)
    {
        await Task.CompletedTask;
        var inputs = Inputs(workshop.NewFolder("reading"));
        foreach (var (input, i) in inputs.Specifications.Select(static (input, i) => (input, i)))
        {
            File.WriteAllText(input.Path, RequirementText.Document(i, Requirements / Documents));
            File.SetLastWriteTimeUtc(input.Path, DateTime.UtcNow.AddHours(-1));
        }

        Directory.CreateDirectory(inputs.IntermediateDirectory);
        var manifest = ManifestFile.PathIn(inputs.IntermediateDirectory);
        var all = Measure(() => File.Delete(manifest), () => Read(inputs));
        yield return Figure.OfMilliseconds("reading 10,000 requirements in 100 files, warm", all, 400);
        var unchanged = Measure(static () => { }, () => Read(inputs));
        yield return Figure.OfMilliseconds("the same when nothing changed, warm", unchanged, 100);

        var once = WarmDotNet.Run(inputs.ProjectDirectory, typeof(Reading).Assembly.Location, ReadingOnce.Argument, inputs.ProjectDirectory).Succeeded();
        var said = once.Output.Trim().Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture)).ToList();
        yield return Figure.OfMilliseconds("all of them in a fresh process, not compiled ahead of time", new Sample([said[0]]));
        yield return Figure.OfMegabytes("peak working set of that process, runtime included", said[1], 150);
        yield return Figure.OfMegabytes("managed memory that the documents keep", said[2]);
    }

    internal static ProjectInputs Inputs(string folder) => new()
    {
        ProjectFile = Path.Combine(folder, "Firm.csproj"),
        ProjectDirectory = folder,
        Mode = Mode.Synthesize,
        GeneratedDirectory = Path.Combine(folder, "Generated"),
        LockFile = Path.Combine(folder, "autodev.lock.json"),
        IntermediateDirectory = Path.Combine(folder, "obj"),
        Specifications = Enumerable.Range(0, Documents)
            .Select(i => new SpecificationInput(Path.Combine(folder, Path.GetFileName(FirmProject.DocumentName(i))), Owned: true))
            .ToEquatableArray(),
    };

    internal static SpecificationSnapshot Read(ProjectInputs inputs)
    {
        var snapshot = SpecificationCache.Read(inputs);
        snapshot.Save();
        var read = snapshot.Specifications.Sum(static specification => specification.Summary.Requirements.Count);
        return read == Requirements ? snapshot : throw new InvalidOperationException($"{read} requirements were read and {Requirements} are there.");
    }

    private static Sample Measure(Action before, Func<SpecificationSnapshot> read)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmUps + Runs; i++)
        {
            before();
            var clock = Stopwatch.StartNew();
            var snapshot = read();
            clock.Stop();
            GC.KeepAlive(snapshot);
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        return new Sample(times.Skip(WarmUps));
    }
}
