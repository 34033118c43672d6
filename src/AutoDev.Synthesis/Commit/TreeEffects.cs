using AutoDev.BuildContract;

namespace AutoDev.Synthesis.Commit;

/// <summary>The few ways in which a commit touches the disk; before each it tells its observer, so that a test can stop it there.</summary>
/// <param name="step">Gets a word for the effect that comes next.</param>
/// <param name="flush">Brings one written file to the disk; the system's own way where none is given.</param>
internal sealed class TreeEffects(Action<string>? step, DiskFlush? flush = null)
{
    private readonly DiskFlush flush = flush ?? FlushedWrites.ToDisk;

    /// <summary>What is being touched, for the message if that fails.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Writes a file that is on the disk when this returns.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        WriteUnflushed(path, bytes);
        FlushedWrites.Flush([path], flush);
    }

    /// <summary>Writes files that are all on the disk when this returns.</summary>
    public void WriteAll(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        foreach (var (path, bytes) in files)
        {
            WriteUnflushed(path, bytes);
        }

        if (files.Count > 0)
        {
            Begin("flush", files[0].Path);
            FlushedWrites.Flush([.. files.Select(static file => file.Path)], flush);
        }
    }

    public void Move(string from, string to)
    {
        Begin("move", to);
        File.Move(from, to, overwrite: true);
    }

    public void Delete(string path)
    {
        Begin("delete", path);
        if (TemporaryFile.IsThere(path))
        {
            File.Delete(path);
        }
    }

    public void DeleteIfThere(string path)
    {
        if (TemporaryFile.IsThere(path))
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

    private void WriteUnflushed(string path, ReadOnlySpan<byte> bytes)
    {
        Begin("create", path);
        using var stream = OrdinaryFile.CreateAnew(path);
        step?.Invoke("write " + path);
        stream.Write(bytes);
    }

    private void Begin(string what, string path)
    {
        Current = TemporaryFile.TargetOf(path);
        step?.Invoke(what + " " + path);
    }
}
