using System.CommandLine;
using System.Text.Json;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Settings;
using AutoDev.Tool.Output;
using AutoDev.Tool.Projects;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev config show</c>: each setting, its value and the layer that decided it.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        var project = ProjectArgument.Create();
        var format = FormatOption.Create();
        var show = new Command("show", "Show each setting, its value and where the value comes from") { project, format };
        show.SetAction(async (result, cancellation) =>
        {
            var (inputs, problem) = await ProjectDescription.LoadAsync(result.GetValue(project)!, cancellation);
            if (inputs is null)
            {
                await Console.Error.WriteLineAsync($"autodev: {problem}");
                return ExitCode.Usage;
            }

            return Show(inputs, result.GetValue(format), Console.Out);
        });
        return new Command("config", $"Settings: MSBuild properties over environment over {ProjectFiles.Configuration} over defaults") { show };
    }

    internal static int Show(ProjectInputs inputs, OutputFormat format, TextWriter output)
    {
        var (settings, findings) = ProjectSettings.Resolve(inputs);
        if (format == OutputFormat.Json)
        {
            WriteJson(settings, findings, output);
        }
        else
        {
            WriteText(inputs, settings, findings, output);
        }

        return findings.Count > 0 ? ExitCode.Findings : ExitCode.Success;
    }

    private static void WriteText(ProjectInputs inputs, IEnumerable<ResolvedSetting> settings, IEnumerable<Finding> findings, TextWriter output)
    {
        foreach (var setting in settings)
        {
            output.WriteLine($"{setting.Definition.Key,-20} {setting.Value,-12} {setting.Source}");
            output.WriteLine($"{"",-20} {setting.Definition.Meaning}; MSBuild property {setting.Definition.Property}, environment variable {setting.Definition.Variable}");
        }

        var lines = PaintedLines.On(output);
        foreach (var finding in findings)
        {
            lines.Finding(finding, inputs.ProjectFile);
        }
    }

    private static void WriteJson(IEnumerable<ResolvedSetting> settings, IEnumerable<Finding> findings, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonOutput.Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("settings");
            foreach (var setting in settings)
            {
                json.WriteStartObject();
                json.WriteString("key", setting.Definition.Key);
                json.WriteString("value", setting.Value);
                json.WriteString("source", setting.Source);
                json.WriteString("meaning", setting.Definition.Meaning);
                json.WriteString("property", setting.Definition.Property);
                json.WriteString("variable", setting.Definition.Variable);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                RequirementJson.Write(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(JsonOutput.Text(stream));
    }
}
