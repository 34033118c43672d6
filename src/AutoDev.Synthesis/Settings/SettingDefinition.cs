namespace AutoDev.Synthesis.Settings;

/// <summary>
/// A setting and the names under which each layer knows it; the targets hand over what its property and its variable say
/// (<c>_AutoDevSettingSource</c>), and a test compares the names. What only the build can decide, such as AutoDevMode, is no setting.
/// </summary>
/// <param name="Key">In <c>.auto-dev/config.toml</c>: <c>synthesis.work</c>.</param>
/// <param name="Property">MSBuild property.</param>
/// <param name="Variable">Environment variable.</param>
/// <param name="Default">What holds where no layer says anything.</param>
/// <param name="Allowed">Values that it may have; empty where any whole number of seconds is right.</param>
public sealed record SettingDefinition(
    string Key,
    string Property,
    string Variable,
    string Default,
    IReadOnlyList<string> Allowed,
    string Meaning)
{
    public static SettingDefinition Work { get; } = new(
        "synthesis.work", "AutoDevWork", "AUTODEV_WORK", "default", ["default", "deep"],
        "how much tier 0 searches: default ends within about 2 s, deep within about 60 s");

    public static SettingDefinition LockTimeout { get; } = new(
        "build.lock_timeout", "AutoDevLockTimeout", "AUTODEV_LOCK_TIMEOUT", "60", [],
        "seconds that a build waits for another build of the same project");

    public static IReadOnlyList<SettingDefinition> All { get; } = [Work, LockTimeout];
}
