using System.IO.Enumeration;

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
    public static string TargetOf(string path) => Path.GetFileName(path) is var name && IsReserved(name)
        ? Path.Combine(Path.GetDirectoryName(path)!, name[1..^Suffix.Length])
        : path;

    /// <summary>Whether a file lies there or a link, whatever that leads to.</summary>
    public static bool IsThere(string path) => File.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>Those that a killed build left, in no order.</summary>
    public static IEnumerable<string> Leftovers(string generatedDirectory, string lockFile)
    {
        var ofLock = Beside(lockFile);
        if (IsThere(ofLock))
        {
            yield return ofLock;
        }

        if (!Directory.Exists(generatedDirectory))
        {
            yield break;
        }

        // A link that bears the name goes as well, and nothing that it leads to is looked at.
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        var leftovers = new FileSystemEnumerable<string>(generatedDirectory, static (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => (IsLink(ref entry) || !entry.IsDirectory) && IsReserved(entry.FileName),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        foreach (var path in leftovers)
        {
            yield return path;
        }
    }

    private static bool IsReserved(ReadOnlySpan<char> name) => name is ['.', ..] && name.EndsWith(Suffix, StringComparison.Ordinal);

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
