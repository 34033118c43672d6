namespace AutoDev.Synthesis.Commit;

/// <summary>The few ways in which a commit touches the disk; before each it tells its observer, so that a test can stop it there.</summary>
/// <param name="step">Gets a word for the effect that comes next.</param>
internal sealed class TreeEffects(Action<string>? step)
{
    /// <summary>What is being touched, for the message if that fails.</summary>
    public string Current { get; private set; } = "";

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Begin("create", path);
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        step?.Invoke("write " + path);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    public void Move(string from, string to)
    {
        Begin("move", to);
        File.Move(from, to, overwrite: true);
    }

    public void Delete(string path)
    {
        Begin("delete", path);
        if (File.Exists(path))
        {
            File.Delete(path);
        }
    }

    public void DeleteIfThere(string path)
    {
        if (File.Exists(path))
        {
            Delete(path);
        }
    }

    public void CreateFolder(string path)
    {
        Begin("folder", path);
        Directory.CreateDirectory(path);
    }

    public void DeleteFolderIfEmpty(string path)
    {
        Begin("delete folder", path);
        if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
        {
            Directory.Delete(path);
        }
    }

    private void Begin(string what, string path)
    {
        Current = path;
        step?.Invoke(what + " " + path);
    }
}
