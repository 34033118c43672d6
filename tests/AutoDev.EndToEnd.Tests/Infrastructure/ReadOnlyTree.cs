namespace AutoDev.EndToEnd.Tests.Infrastructure;

/// <summary>Takes the right to write away from a folder for a while. Who is root writes all the same, so tests also compare times.</summary>
internal static class ReadOnlyTree
{
    public static async Task<T> WhileReadOnlyAsync<T>(string folder, Func<Task<T>> action)
    {
        if (OperatingSystem.IsWindows())
        {
            return await action();
        }

        var folders = Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Append(folder).ToDictionary(
            static path => path, File.GetUnixFileMode, StringComparer.Ordinal);
        foreach (var path in folders.Keys)
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            return await action();
        }
        finally
        {
            foreach (var (path, mode) in folders)
            {
                File.SetUnixFileMode(path, mode);
            }
        }
    }
}
