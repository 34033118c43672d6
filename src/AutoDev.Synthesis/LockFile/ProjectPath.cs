namespace AutoDev.Synthesis.LockFile;

/// <summary>Paths as the lock and the journal write them: relative to the project's folder, with <c>/</c>, never leaving it.</summary>
public static class ProjectPath
{
    /// <summary>The relative path, or null where the file lies outside the project's folder.</summary>
    public static string? Relative(string projectDirectory, string absolutePath)
    {
        var relative = Path.GetRelativePath(projectDirectory, absolutePath).Replace('\\', '/');
        return IsValid(relative) ? relative : null;
    }

    public static string Absolute(string projectDirectory, string relativePath) =>
        Path.GetFullPath(Path.Combine(projectDirectory, relativePath));

    /// <summary>Whether a text from a committed file may be used as a path at all.</summary>
    public static bool IsValid(string relativePath)
    {
        if (relativePath.Length == 0 || relativePath.AsSpan().ContainsAny("\\:\0"))
        {
            return false;
        }

        foreach (var segment in relativePath.Split('/'))
        {
            if (segment is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }
}
