using System.CommandLine;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
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

        return await RunAsync(inputs, Console.Out, cancellation);
    }

    internal static async Task<int> RunAsync(ProjectInputs inputs, TextWriter output, CancellationToken cancellation)
    {
        var report = await ConfiguredRun.OfAsync(
            inputs,
            cancellation,
            () => output.WriteLine($"{OutputLines.ForPeople} {Path.GetFileNameWithoutExtension(inputs.ProjectFile)}: waits for another build of this project"));
        var lines = report.Findings.Select(finding => CanonicalDiagnostic.Format(finding, inputs.ProjectFile)).Distinct(StringComparer.Ordinal).ToList();
        lines.ForEach(output.WriteLine);
        output.WriteLine(ClosingLine.Format(inputs, report));
        BuildResults.Write(inputs.IntermediateDirectory, report, lines, ClosingLine.Repeated(inputs, report));
        return report.HasErrors ? ExitCode.Findings : ExitCode.Success;
    }
}
