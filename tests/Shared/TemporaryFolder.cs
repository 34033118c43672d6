namespace AutoDev.Tests.Shared;

/// <summary>A folder of one test's own, gone with the test.</summary>
/// <param name="inMemory">For tests that flush to the disk thousands of times: in memory where the system has such a folder.</param>
internal sealed class TemporaryFolder(bool inMemory = false) : IDisposable
{
    private const string MemoryFolder = "/dev/shm";

    public string Path { get; } = inMemory && Directory.Exists(MemoryFolder)
        ? Directory.CreateDirectory($"{MemoryFolder}/autodev-test-{Guid.NewGuid():N}").FullName
        : Directory.CreateTempSubdirectory("autodev-test-").FullName;

    public string Of(string relative) => System.IO.Path.Combine(Path, relative);

    /// <returns>The file's whole path.</returns>
    public string Write(string relative, string text)
    {
        var path = Of(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Makes a pipe, which nobody writes: whoever opens it to read waits for ever.</summary>
    /// <returns>The pipe's whole path.</returns>
    public string Pipe(string relative)
    {
        var path = Of(relative);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.Delete(path);
        using var process = System.Diagnostics.Process.Start("mkfifo", [path]);
        process.WaitForExit();
        return path;
    }

    public string Read(string relative) => File.ReadAllText(Of(relative));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
