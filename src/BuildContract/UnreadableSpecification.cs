namespace AutoDev.BuildContract;

/// <summary>Why a specification cannot be read (ADEV0017), in words that say what to do.</summary>
internal static class UnreadableSpecification
{
    public static string IsNoFile(string path) => $"{Path.GetFileName(path)} is not a file but a pipe or a device. Put a file in its place, or rename it";

    public static string Reason(string path, Exception exception)
    {
        var name = Path.GetFileName(path);
        return Directory.Exists(path) ? $"{name} is a folder, and a specification is a file. Rename the folder"
            : exception is not (FileNotFoundException or DirectoryNotFoundException) ? $"{name} cannot be opened ({exception.Message}). Make it readable"
            : IsLink(path) ? $"{name} is a link to a file that does not exist. Mend or remove the link"
            : $"{name} does not exist. Remove the AutoDevSpecification item, or write the file";
    }

    private static bool IsLink(string path)
    {
        try
        {
            return File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
