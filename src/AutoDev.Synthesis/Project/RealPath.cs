namespace AutoDev.Synthesis.Project;

/// <summary>Paths with every link on them followed, whether or not something lies there.</summary>
internal sealed class RealPath
{
    private readonly Dictionary<string, string> folders = new(StringComparer.Ordinal);

    public static StringComparison Comparison => OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        if (!folders.TryGetValue(parent, out var realParent))
        {
            folders.Add(parent, realParent = Of(parent));
        }

        var here = Path.Combine(realParent, Path.GetFileName(full));
        try
        {
            var target = File.ResolveLinkTarget(here, returnFinalTarget: true);
            return target is null ? here : Of(target.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A link in a circle, or a folder that may not be looked into, still names itself.
            return here;
        }
    }

    /// <summary>Whether two real paths are one.</summary>
    public static bool IsSame(string path, string other) => string.Equals(path, other, Comparison);

    /// <summary>Whether a path lies inside a folder, both of them real ones.</summary>
    public static bool IsInside(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison);
}
