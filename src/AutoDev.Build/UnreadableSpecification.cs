namespace AutoDev.Build;

/// <summary>Why a specification cannot be read, in words that say what to do.</summary>
internal static class UnreadableSpecification
{
    /// <summary>The reason, or null where the file can be opened after all.</summary>
    public static string? Reason(string path)
    {
        var name = Path.GetFileName(path);
        if (Directory.Exists(path))
        {
            return $"{name} is a folder, and a specification is a file. Rename the folder";
        }

        try
        {
            using var file = File.OpenRead(path);
            return null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return IsLink(path)
                ? $"{name} is a link to a file that does not exist. Mend or remove the link"
                : $"{name} does not exist. Remove the AutoDevSpecification item, or write the file";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{name} cannot be opened ({exception.Message}). Make it readable";
        }
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
