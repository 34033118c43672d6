using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks;

/// <summary>A hundred small tables, for none of which there is code yet: the package's task from its start to its end.</summary>
internal sealed partial class HundredTables : IBenchmark
{
    private const int Documents = 10;

    private const int TablesInEach = 10;

    private const int Runs = 6;

    public string Name => "hundred-tables";

    public async IAsyncEnumerable<Figure> RunAsync(Workshop workshop)
    {
        await Task.CompletedTask;
        var project = FirmProject.Built(workshop, "hundred-tables", [.. Enumerable.Range(0, Documents).Select(static i => SmallTables.Document(i, TablesInEach))]);
        var (inTask, inTool) = (new List<double>(), new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            project.ForgetCode();
            var build = project.Build();
            if (SynthesizedNow().Match(build.Log) is not { Success: true } closing || closing.Groups["count"].Value != "100")
            {
                throw new InvalidOperationException("A hundred tables did not become a hundred members:\n" + build.Log);
            }

            if (i > 0)
            {
                inTask.Add(build.Task);
                inTool.Add(double.Parse(closing.Groups["seconds"].Value, CultureInfo.InvariantCulture) * 1000);
            }
        }

        yield return Figure.OfMilliseconds("a hundred small tables, none with code: **the task**, start to end", new Sample(inTask), 3000);
        yield return Figure.OfMilliseconds("a hundred small tables: of it as the tool's closing line says", new Sample(inTool));
    }

    [GeneratedRegex(@"(?<count>\d+) synthesized now, .*\((?<seconds>[0-9.]+) s\)", RegexOptions.ExplicitCapture)]
    private static partial Regex SynthesizedNow();
}
