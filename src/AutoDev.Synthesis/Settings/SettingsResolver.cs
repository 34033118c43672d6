using System.Globalization;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Settings;

/// <summary>MSBuild properties over environment over <c>.auto-dev/config.toml</c> over defaults.</summary>
[Implements("PRP-003-1")]
public static class SettingsResolver
{
    /// <param name="said">Value of an MSBuild property or an environment variable, or null where it says nothing.</param>
    public static (IReadOnlyList<ResolvedSetting> Settings, IReadOnlyList<Finding> Findings) Resolve(
        Func<string, string?> said,
        ConfigurationFile file)
    {
        var settings = new List<ResolvedSetting>();
        var findings = new List<Finding>(file.Findings);
        foreach (var definition in SettingDefinition.All)
        {
            var resolved = Find(definition, said, file);
            if (!IsAllowed(definition, resolved.Value))
            {
                findings.Add(ConfigurationRules.BadSetting.At(
                    Place(definition, resolved, file), $"{resolved.Source}, {definition.Key},", resolved.Value, Choices(definition)));
                resolved = new ResolvedSetting(definition, definition.Default, "default");
            }

            settings.Add(resolved);
        }

        return (settings, findings);
    }

    private static ResolvedSetting Find(SettingDefinition definition, Func<string, string?> said, ConfigurationFile file)
    {
        if (said(definition.Property) is { Length: > 0 } fromBuild)
        {
            return new ResolvedSetting(definition, fromBuild, $"MSBuild property {definition.Property}");
        }

        if (said(definition.Variable) is { Length: > 0 } fromEnvironment)
        {
            return new ResolvedSetting(definition, fromEnvironment, $"environment variable {definition.Variable}");
        }

        return file.Values.TryGetValue(definition.Key, out var entry)
            ? new ResolvedSetting(definition, entry.Value, string.Create(CultureInfo.InvariantCulture, $"{ProjectFiles.Configuration}({entry.Line})"))
            : new ResolvedSetting(definition, definition.Default, "default");
    }

    private static bool IsAllowed(SettingDefinition definition, string value) => definition.Allowed.Count == 0
        ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        : definition.Allowed.Contains(value, StringComparer.OrdinalIgnoreCase);

    private static string Choices(SettingDefinition definition) =>
        definition.Allowed.Count == 0 ? "a whole number" : string.Join(", ", definition.Allowed);

    private static SourcePlace? Place(SettingDefinition definition, ResolvedSetting resolved, ConfigurationFile file) =>
        resolved.Source.StartsWith(ProjectFiles.Configuration, StringComparison.Ordinal)
            ? new SourcePlace(file.Path, new SourceSpan(0, 0, new TextPosition(file.Values[definition.Key].Line, 1), new TextPosition(file.Values[definition.Key].Line, 1)))
            : null;
}
