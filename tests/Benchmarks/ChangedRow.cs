using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarks.Projects;
using Benchmarks.Reports;

namespace Benchmarks;

/// <summary>One row changes in a project of a thousand requirements: from the start of the package's task to its end.</summary>
internal sealed partial class ChangedRow : IBenchmark
{
    private const int Runs = 8;

    public string Name => "changed-row";

    public async IAsyncEnumerable<Figure> RunAsync(Workshop workshop)
    {
        await Task.CompletedTask;
        var project = FirmProject.Built(workshop, "changed-row", 100, 1000);
        var document = FirmProject.DocumentName(57);
        var original = project.Read(document);
        var (inTask, inTool) = (new List<double>(), new List<double>());
        for (var i = 0; i < Runs; i++)
        {
            var row = RequirementText.Row.Replace("0.10", (0.11 + (i * 0.01)).ToString("0.00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            var at = original.IndexOf(RequirementText.Row, StringComparison.Ordinal);
            var changed = original[..at] + row + original[(at + RequirementText.Row.Length)..];
            var next = changed.IndexOf("     0.10 |", at, StringComparison.Ordinal);
            project.Write(document, changed[..next] + row[^11..] + changed[(next + 11)..]);
            var build = project.Build();
            if (SynthesizedNow().Match(build.Log) is not { Success: true } closing)
            {
                throw new InvalidOperationException("One changed row did not lead to one synthesized requirement:\n" + build.Log);
            }

            if (i > 0)
            {
                inTask.Add(build.Task);
                inTool.Add(double.Parse(closing.Groups["seconds"].Value, CultureInfo.InvariantCulture) * 1000);
            }
        }

        yield return Figure.OfMilliseconds("one changed row, 1,000 requirements in 100 files: **the task**, start to end", new Sample(inTask), 1000);
        yield return Figure.OfMilliseconds("one changed row: of it as the tool's closing line says", new Sample(inTool));
    }

    [GeneratedRegex(@"1 synthesized now, .*\((?<seconds>[0-9.]+) s\)", RegexOptions.ExplicitCapture)]
    private static partial Regex SynthesizedNow();
}
