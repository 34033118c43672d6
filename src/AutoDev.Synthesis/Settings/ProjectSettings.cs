using System.Globalization;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Settings;

/// <summary>Puts the resolved settings into a project's inputs.</summary>
public static class ProjectSettings
{
    public static (IReadOnlyList<ResolvedSetting> Settings, IReadOnlyList<Finding> Findings) Resolve(ProjectInputs inputs) => SettingsResolver.Resolve(
        name => inputs.SettingSources.FirstOrDefault(source => source.Key == name).Value,
        ConfigurationFile.Load(inputs.ProjectDirectory));

    public static (ProjectInputs Inputs, IReadOnlyList<Finding> Findings) Apply(ProjectInputs inputs)
    {
        var (settings, findings) = Resolve(inputs);
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
