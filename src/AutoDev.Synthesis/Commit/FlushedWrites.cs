using AutoDev.BuildContract;
using Microsoft.Win32.SafeHandles;

namespace AutoDev.Synthesis.Commit;

/// <summary>Returns when what was written to the file is on the disk.</summary>
internal delegate void DiskFlush(SafeFileHandle file, string path);

/// <summary>Brings written files to the disk.</summary>
/// <remarks>
/// A flush waits for the disk and not for the processor, and a file system may gather those that wait together.
/// The threads are its own, for the pool begins with too few.
/// </remarks>
internal static class FlushedWrites
{
    private const int MostThreads = 16;

    /// <summary>The system's own way.</summary>
    public static void ToDisk(SafeFileHandle file, string path) => RandomAccess.FlushToDisk(file);

    public static void Flush(IReadOnlyList<string> paths, DiskFlush flush)
    {
        var next = -1;
        Exception? failure = null;
        void FlushSome()
        {
            for (var i = Interlocked.Increment(ref next); i < paths.Count; i = Interlocked.Increment(ref next))
            {
                try
                {
                    using var file = OrdinaryFile.Open(paths[i], access: FileAccess.ReadWrite);
                    flush(file.SafeFileHandle, paths[i]);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    Volatile.Write(ref failure, e);
                }
            }
        }

        var others = new Thread[Math.Min(MostThreads, paths.Count) - 1];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = new Thread(FlushSome) { IsBackground = true };
            others[i].Start();
        }

        FlushSome();
        foreach (var thread in others)
        {
            thread.Join();
        }

        if (failure is not null)
        {
            throw new IOException(failure.Message, failure);
        }
    }
}
