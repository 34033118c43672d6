using System.CommandLine;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Settings;
using AutoDev.Tool.Output;
using AutoDev.Tool.Projects;

namespace AutoDev.Tool.Commands;

/// <summary>What both decisions have in common.</summary>
internal static class EditCommand
{
    public static Command Create(
        string name,
        string description,
        Func<ProjectInputs, string, CancellationToken, Task<EditOutcome>> decide)
    {
        var id = new Argument<string>("id") { Description = "the requirement whose generated files were edited" };
        var project = ProjectArgument.Create();
        var command = new Command(name, description) { id, project };
        command.SetAction(async (result, cancellation) =>
        {
            var (inputs, problem) = await ProjectDescription.LoadAsync(result.GetValue(project)!, cancellation);
            var typed = result.GetValue(id)!;
            var meant = inputs is null
                ? typed
                : RequirementArgument.Resolve(typed, LockReader.ReadFile(inputs.LockFile).Lock?.Entries.Select(static entry => entry.Id) ?? []);
            var outcome = inputs is null ? null : await DecideAsync(inputs, meant, decide, Console.Error, cancellation);
            if (outcome is not { Problem: null })
            {
                await Console.Error.WriteLineAsync($"autodev: {outcome?.Problem ?? problem}");
                return ExitCode.Usage;
            }

            var lines = PaintedLines.On(Console.Out);
            foreach (var finding in outcome.Findings)
            {
                lines.Finding(finding, inputs!.ProjectFile);
            }

            lines.Line(outcome.Done);
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>With the settings that a build has: discarding searches as far, and waits as long for a build that writes.</summary>
    internal static Task<EditOutcome> DecideAsync(
        ProjectInputs inputs,
        string id,
        Func<ProjectInputs, string, CancellationToken, Task<EditOutcome>> decide,
        TextWriter errors,
        CancellationToken cancellation)
    {
        var (configured, problems) = ProjectSettings.Apply(inputs);
        foreach (var problem in problems)
        {
            errors.WriteLine(CanonicalDiagnostic.Format(problem, inputs.ProjectFile));
        }

        return decide(configured, id, cancellation);
    }
}
