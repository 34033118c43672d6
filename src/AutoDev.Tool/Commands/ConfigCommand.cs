using System.CommandLine;
using AutoDev.Synthesis.Settings;
using AutoDev.Tool.Output;

namespace AutoDev.Tool.Commands;

/// <summary><c>autodev config show</c>: each setting, its value and the layer that decided it.</summary>
internal static class ConfigCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder")
        {
            Description = "the project's folder; this one where nothing is said",
            DefaultValueFactory = static _ => ".",
        };
        var show = new Command("show", "Show each setting, its value and where the value comes from") { folder };
        show.SetAction(result => Show(result.GetValue(folder)!, Environment.GetEnvironmentVariable, Console.Out));
        return new Command("config", "Settings: MSBuild properties over environment over .auto-dev/config.toml over defaults") { show };
    }

    internal static int Show(string folder, Func<string, string?> variable, TextWriter output)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"autodev: there is no folder '{folder}'");
            return ExitCode.Usage;
        }

        var (settings, findings) = SettingsResolver.Resolve(static _ => null, variable, ConfigurationFile.Load(folder));
        foreach (var setting in settings)
        {
            output.WriteLine($"{setting.Definition.Key,-20} {setting.Value,-12} {setting.Source}");
            output.WriteLine($"{"",-20} {setting.Definition.Meaning}; MSBuild property {setting.Definition.Property}");
        }

        foreach (var finding in findings)
        {
            output.WriteLine(CanonicalDiagnostic.Format(finding, ConfigurationFile.RelativePath));
        }

        return findings.Count > 0 ? ExitCode.Findings : ExitCode.Success;
    }
}
