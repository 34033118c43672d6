namespace AutoDev.Specifications.Text;

/// <summary>How a document is called wherever the project lies.</summary>
public static class DocumentPath
{
    /// <summary>The path from the project's folder, with slashes.</summary>
    public static string Below(string path, string project)
    {
        var file = path.Replace('\\', '/').Split('/');
        var folder = project.Replace('\\', '/').TrimEnd('/').Split('/');
        var same = 0;
        while (same < folder.Length && same < file.Length - 1 && folder[same] == file[same])
        {
            same++;
        }

        return string.Join("/", Enumerable.Repeat("..", folder.Length - same).Concat(file.Skip(same)));
    }
}
