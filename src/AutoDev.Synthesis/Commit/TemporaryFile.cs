namespace AutoDev.Synthesis.Commit;

/// <summary>Names of the files that a commit stages beside their targets, where a rename is atomic.</summary>
/// <remarks>
/// The name is reserved: whatever bears it and belongs to no running commit is what a killed build left, and goes.
/// It does not end in <c>.cs</c>, so no compilation picks it up.
/// </remarks>
internal static class TemporaryFile
{
    private const string Suffix = ".autodev-tmp";

    public static string Beside(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, "." + Path.GetFileName(path) + Suffix);

    /// <summary>What a file is staged for, or the file itself: the name that people know.</summary>
    public static string TargetOf(string path) => Path.GetFileName(path) is ['.', ..] name && name.EndsWith(Suffix, StringComparison.Ordinal)
        ? Path.Combine(Path.GetDirectoryName(path)!, name[1..^Suffix.Length])
        : path;

    /// <summary>Those that a killed build left, in no order.</summary>
    public static IEnumerable<string> Leftovers(string generatedDirectory, string lockFile)
    {
        var ofLock = Beside(lockFile);
        if (File.Exists(ofLock))
        {
            yield return ofLock;
        }

        if (!Directory.Exists(generatedDirectory))
        {
            yield break;
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var path in Directory.EnumerateFiles(generatedDirectory, ".*" + Suffix, options))
        {
            yield return path;
        }
    }
}
