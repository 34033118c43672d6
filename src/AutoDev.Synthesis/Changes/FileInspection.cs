using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Changes;

/// <summary>Looks at generated files on the disk.</summary>
public static class FileInspection
{
    public static FileCondition Look(string projectDirectory, LockedFile file) =>
        Judge(file, HashOf(ProjectPath.Absolute(projectDirectory, file.Path)));

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
