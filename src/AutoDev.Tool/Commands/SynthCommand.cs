using System.CommandLine;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;
using AutoDev.Tool.Output;
using AutoDev.Tool.Projects;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev synth</c>: what the build does before it compiles, by hand.</summary>
internal static class SynthCommand
{
    public static Command Create()
    {
        var project = ProjectArgument.Create();
        var command = new Command("synth", "Write what the specification determines, as a build does before it compiles") { project };
        command.SetAction(async (result, cancellation) =>
        {
            var (inputs, problem) = await ProjectDescription.LoadAsync(result.GetValue(project)!, cancellation, writes: true);
            if (inputs is null)
            {
                await Console.Error.WriteLineAsync($"autodev: {problem}");
                return ExitCode.Usage;
            }

            // Whoever asks by hand wants it written, also where CI is set or the last build only verified.
            var unreadable = ConfiguredRun.Unreadable(inputs).ToList();
            var lines = PaintedLines.On(Console.Out);
            void Show(Finding finding) => lines.Finding(finding, inputs.ProjectFile);
            unreadable.ForEach(Show);
            var exitCode = await BuildCommand.RunAsync(
                inputs with { Mode = Mode.Synthesize }, Console.Out, cancellation, Console.IsOutputRedirected ? null : TimeProvider.System, Show);
            return exitCode == ExitCode.Success && unreadable.Count > 0 ? ExitCode.Findings : exitCode;
        });
        return command;
    }
}
