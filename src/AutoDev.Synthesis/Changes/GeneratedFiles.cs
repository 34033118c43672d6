using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Changes;

/// <summary>Looks at generated files on the disk.</summary>
public static class GeneratedFiles
{
    public static FileCondition Look(string projectDirectory, LockedFile file) =>
        Judge(file, HashOf(ProjectPath.Absolute(projectDirectory, file.Path)));

    /// <summary>Files of the generated folder that no entry knows, sorted by path.</summary>
    public static IReadOnlyList<FileCondition> Unknown(ProjectInputs inputs, SynthesisLock locked)
    {
        if (!Directory.Exists(inputs.GeneratedDirectory))
        {
            return [];
        }

        var known = locked.Entries.SelectMany(static entry => entry.Files).Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Directory.EnumerateFiles(inputs.GeneratedDirectory, "*.g.cs", SearchOption.AllDirectories)
                .Select(path => (Path: ProjectPath.Relative(inputs.ProjectDirectory, path), Absolute: path))
                .Where(each => each.Path is not null && !known.Contains(each.Path))
                .OrderBy(static each => each.Path, StringComparer.Ordinal)
                .Select(static each => new FileCondition(each.Path!, FileState.Unknown, null, HashOf(each.Absolute))),
        ];
    }

    internal static FileCondition Judge(LockedFile file, string? hash) => new(
        file.Path,
        hash is null ? FileState.Missing : file.Adopted ? FileState.Adopted : hash == file.Hash ? FileState.Unchanged : FileState.Edited,
        file,
        hash);

    // What cannot be read is not what was generated: it counts as edited, so it is left alone.
    private static string? HashOf(string path)
    {
        try
        {
            return TextHash.OfFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "unreadable";
        }
    }
}
