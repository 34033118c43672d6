using System.CommandLine;
using System.Globalization;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Tool.Output;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev build --inputs FILE</c>: what the build task starts.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var inputs = new Option<FileInfo>("--inputs")
        {
            Description = $"the file that the build task wrote (obj/…/autodev/<Configuration>/{IntermediateFiles.Inputs})",
            Required = true,
        };
        var command = new Command("build", "Do what a build does before it compiles; started by the build, which hands over the inputs") { inputs };
        command.SetAction((result, cancellation) => RunAsync(result.GetValue(inputs)!.FullName, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(string inputsFile, CancellationToken cancellation)
    {
        ProjectInputs inputs;
        try
        {
            inputs = ProjectInputsFile.Read(inputsFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Console.Out.WriteLine(CanonicalDiagnostic.Format(ConfigurationRules.BadConfiguration.At(null, e.Message), inputsFile));
            return ExitCode.Usage;
        }

        Console.Out.WriteLine(Beginning(inputs));
        return await RunAsync(inputs, Console.Out, cancellation, TimeProvider.System);
    }

    /// <summary>For who asks a build for details (<c>-v:d</c>); the first that is heard of the tool.</summary>
    internal static string Beginning(ProjectInputs inputs) => string.Create(
        CultureInfo.InvariantCulture,
        $"autodev {typeof(BuildCommand).Assembly.GetName().Version!.ToString(3)} begins: {Path.GetFileName(inputs.ProjectFile)}, {inputs.Mode} mode, documents: {inputs.Specifications.Count}");

    /// <param name="clock">By which it is said what a long run is doing; null where nobody waits for it.</param>
    /// <param name="show">How a diagnostic is shown; as builds read it where nothing is said.</param>
    internal static async Task<int> RunAsync(
        ProjectInputs inputs, TextWriter output, CancellationToken cancellation, TimeProvider? clock = null, Action<Finding>? show = null)
    {
        var report = await ReportAsync(inputs, output, clock, cancellation);
        var findings = report.Findings
            .Select(finding => (Finding: finding, Line: CanonicalDiagnostic.Format(finding, inputs.ProjectFile)))
            .DistinctBy(static each => each.Line, StringComparer.Ordinal)
            .ToList();
        foreach (var (finding, _) in findings)
        {
            Show(finding);
        }

        var unwritten = BuildResults.Write(
            inputs.IntermediateDirectory, report, [.. findings.Select(static each => each.Line)], ClosingLine.Repeated(inputs, report));
        if (unwritten is not null && !report.Findings.Any(static finding => finding.Rule == SynthesisRules.CannotWrite))
        {
            // Where something else could not be written, that was said, and it is the same disk.
            Show(unwritten);
        }

        output.WriteLine(ClosingLine.Format(inputs, report));
        return report.HasErrors || unwritten is not null ? ExitCode.Findings : ExitCode.Success;

        void Show(Finding finding)
        {
            if (show is null)
            {
                output.WriteLine(CanonicalDiagnostic.Format(finding, inputs.ProjectFile));
            }
            else
            {
                show(finding);
            }
        }
    }

    private static async Task<SynthesisReport> ReportAsync(
        ProjectInputs inputs, TextWriter output, TimeProvider? clock, CancellationToken cancellation)
    {
        var name = Path.GetFileNameWithoutExtension(inputs.ProjectFile);
        var progress = new RunProgress();
        await using var lines = clock is null ? null : new ProgressLines(output, name, progress, clock);
        return await ConfiguredRun.OfAsync(
            inputs, cancellation, () => output.WriteLine($"{OutputLines.ForPeople} {name}: waits for another build of this project"), progress);
    }
}
