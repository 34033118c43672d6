namespace AutoDev.Build.Doorbells;

/// <summary>Decides whether the tool is started, and says why.</summary>
[Implements("PRP-000-2")]
internal static class Doorbell
{
    /// <summary>The reason to start the tool, or null where nothing that matters has changed.</summary>
    public static string? ReasonToRing(DoorbellState? before, DoorbellState now)
    {
        if (before is null)
        {
            return "obj has no record of an earlier run";
        }

        return SettingChanged(before.Settings, now.Settings)
            ?? (before.Tool == now.Tool ? null : "the tool is another one than the last time")
            ?? Changed("the settings file", before.Configurations, now.Configurations)
            ?? Changed("the specification", before.Specifications, now.Specifications)
            ?? Changed("the lock", before.Locks, now.Locks)
            ?? Changed("the generated file", before.Generated, now.Generated)
            ?? ClaimsChanged(before.Sources, now.Sources)
            ?? (before.WaitsForSources ? Touched(before.Sources, now.Sources) ?? Touched(before.Contracts, now.Contracts) : null)
            ?? NotCompiled(before, now);
    }

    /// <summary>
    /// A source that changed since the tool ran, was there in the build before, and is newer than what the compiler last wrote: that build
    /// failed, and the reason may be generated code that speaks of what the source said until then. The tool looks once.
    /// </summary>
    private static string? NotCompiled(DoorbellState before, DoorbellState now)
    {
        foreach (var file in now.Sources)
        {
            if (file.Value.Written > now.Compiled
                && file.Value.Written > before.Ran
                && before.Sources.TryGetValue(file.Key, out var old)
                && old == file.Value)
            {
                return $"the compiler has not come through since {file.Key} changed";
            }
        }

        return null;
    }

    private static string? SettingChanged(IReadOnlyList<string> before, IReadOnlyList<string> now)
    {
        var changed = now.Except(before, StringComparer.Ordinal).Concat(before.Except(now, StringComparer.Ordinal)).FirstOrDefault();
        return changed is null ? null : $"the setting {changed} is new or was changed";
    }

    private static string? Changed(string what, IReadOnlyDictionary<string, FileStamp> before, IReadOnlyDictionary<string, FileStamp> now)
    {
        foreach (var file in now)
        {
            if (!before.TryGetValue(file.Key, out var old))
            {
                return $"{what} {file.Key} is new";
            }

            if (old.Hash != file.Value.Hash)
            {
                return file.Value.Hash == FileStamp.Missing ? $"{what} {file.Key} is gone" : $"{what} {file.Key} has changed";
            }
        }

        foreach (var path in before.Keys)
        {
            if (!now.ContainsKey(path))
            {
                return $"{what} {path} is gone";
            }
        }

        return null;
    }

    private static string? ClaimsChanged(IReadOnlyDictionary<string, FileStamp> before, IReadOnlyDictionary<string, FileStamp> now)
    {
        foreach (var file in now)
        {
            if (file.Value.Hash != (before.TryGetValue(file.Key, out var old) ? old.Hash : ""))
            {
                return $"what {file.Key} claims, the signature of a member that claims, or a global using has changed";
            }
        }

        foreach (var file in before)
        {
            if (file.Value.Hash.Length > 0 && !now.ContainsKey(file.Key))
            {
                return $"{file.Key}, which claims a requirement or has global usings, is gone";
            }
        }

        return null;
    }

    private static string? Touched(IReadOnlyDictionary<string, FileStamp> before, IReadOnlyDictionary<string, FileStamp> now)
    {
        var touched = now.FirstOrDefault(file => !before.TryGetValue(file.Key, out var old) || old != file.Value).Key
            ?? before.Keys.FirstOrDefault(path => !now.ContainsKey(path));
        return touched is null ? null : $"a candidate was refused among the sources as they were, and {touched} has changed";
    }
}
