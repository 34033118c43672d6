using System.CommandLine;
using System.Text.Json;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using AutoDev.Tool.Output;
using AutoDev.Tool.Projects;
using Spectre.Console;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev status</c>: where each requirement stands. Writes nothing.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var project = ProjectArgument.Create();
        var format = FormatOption.Create();
        var command = new Command("status", "Show where each requirement stands, without writing anything") { project, format };
        command.SetAction(async (result, cancellation) =>
        {
            var (inputs, problem) = await ProjectDescription.LoadAsync(result.GetValue(project)!, cancellation);
            if (inputs is null)
            {
                await Console.Error.WriteLineAsync($"autodev: {problem}");
                return ExitCode.Usage;
            }

            return await RunAsync(inputs, result.GetValue(format), Console.Out, cancellation);
        });
        return command;
    }

    internal static async Task<int> RunAsync(ProjectInputs inputs, OutputFormat format, TextWriter output, CancellationToken cancellation)
    {
        var report = await ConfiguredRun.LookAsync(inputs, cancellation);
        if (format == OutputFormat.Json)
        {
            WriteJson(report, output);
        }
        else
        {
            WriteText(inputs, report, PaintedLines.On(output));
        }

        return report.HasErrors ? ExitCode.Findings : ExitCode.Success;
    }

    internal static string Word(RequirementStanding state) => state.Progress switch
    {
        RequirementProgress.ByHand when !state.Implemented => "none",
        RequirementProgress.ByHand => "by hand",
        RequirementProgress.Open => "open",
        RequirementProgress.New => "new",
        RequirementProgress.Synthesized => "synthesized",
        RequirementProgress.FromLock => "from lock",
        RequirementProgress.Edited => "edited",
        RequirementProgress.Adopted => "adopted",
        RequirementProgress.Drifted => "drifted",
    };

    private static void WriteText(ProjectInputs inputs, SynthesisReport report, PaintedLines output)
    {
        foreach (var state in report.Requirements)
        {
            output.Line(
                ($"{state.Id,-14} ", null),
                ($"{Word(state),-12} ", ColourOf(state.Progress)),
                ($"{(state.Implemented ? "implemented" : "-"),-12} ", state.Implemented ? Color.Green : null),
                ($"{(state.Verified ? "verified" : "-"),-9} ", state.Verified ? Color.Green : null),
                (PlainText.Of(state.Title), null));
        }

        foreach (var finding in report.Findings)
        {
            output.Finding(finding, inputs.ProjectFile);
        }

        output.Line(ClosingLine.Format(inputs, report));
    }

    private static Color? ColourOf(RequirementProgress progress) => progress switch
    {
        RequirementProgress.Synthesized or RequirementProgress.FromLock or RequirementProgress.Adopted => Color.Green,
        RequirementProgress.Open or RequirementProgress.New => Color.Yellow,
        RequirementProgress.Edited or RequirementProgress.Drifted => Color.Red,
        RequirementProgress.ByHand => null,
    };

    private static void WriteJson(SynthesisReport report, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOutput.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("requirements");
            foreach (var state in report.Requirements)
            {
                json.WriteStartObject();
                json.WriteString("id", state.Id);
                json.WriteString("title", state.Title);
                json.WriteString("path", state.Path);
                json.WriteNumber("line", state.Line);
                json.WriteString("progress", Word(state));
                json.WriteBoolean("implemented", state.Implemented);
                json.WriteBoolean("verified", state.Verified);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
            {
                RequirementJson.Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(JsonOutput.Text(stream));
    }
}
