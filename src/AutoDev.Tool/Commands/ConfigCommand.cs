using System.CommandLine;
using AutoDev.BuildContract;
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
        var show = new Command("show", "Show each setting, its value and where the value comes from") { project };
        show.SetAction(async (result, cancellation) =>
        {
            var (inputs, problem) = await ProjectDescription.LoadAsync(result.GetValue(project)!, cancellation);
            if (inputs is null)
            {
                await Console.Error.WriteLineAsync($"autodev: {problem}");
                return ExitCode.Usage;
            }

            return Show(inputs, Console.Out);
        });
        return new Command("config", $"Settings: MSBuild properties over environment over {ProjectFiles.Configuration} over defaults") { show };
    }

    internal static int Show(ProjectInputs inputs, TextWriter output)
    {
        var (settings, findings) = ProjectSettings.Resolve(inputs);
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

        return findings.Count > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
