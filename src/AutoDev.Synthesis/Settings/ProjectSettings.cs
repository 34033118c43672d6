using System.Globalization;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Settings;

/// <summary>Puts the resolved settings into a project's inputs.</summary>
public static class ProjectSettings
{
    public static (ProjectInputs Inputs, IReadOnlyList<Finding> Findings) Apply(ProjectInputs inputs, Func<string, string?> variable)
    {
        var (settings, findings) = SettingsResolver.Resolve(
            name => inputs.BuildSettings.FirstOrDefault(setting => setting.Key == name).Value,
            variable,
            ConfigurationFile.Load(inputs.ProjectDirectory));
        string Value(SettingDefinition definition) => settings.First(setting => setting.Definition == definition).Value;
        return (
            inputs with
            {
                LockTimeout = int.Parse(Value(SettingDefinition.LockTimeout), CultureInfo.InvariantCulture),
                DeepSearch = Value(SettingDefinition.Work).Equals("deep", StringComparison.OrdinalIgnoreCase),
            },
            findings);
    }
}
