namespace AutoDev.Synthesis.Settings;

/// <summary>A setting's value and the layer that decided it.</summary>
/// <param name="Source">For people: <c>MSBuild property AutoDevWork</c>, <c>.auto-dev/config.toml(3)</c>, <c>default</c>.</param>
public sealed record ResolvedSetting(SettingDefinition Definition, string Value, string Source);
