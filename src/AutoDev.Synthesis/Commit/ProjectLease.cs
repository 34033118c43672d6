using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Commit;

/// <summary>One process's right to write a project. The system takes it back when the process ends, however it ends.</summary>
/// <remarks>
/// It is one or two open files that nobody else may open. The first lies in the temporary folder under a name made of the project's
/// real path, because builds with different intermediate folders are builds of the same project; verify mode does without it, for
/// it may write nowhere but in the second's folder, the intermediate one. That one also serves where the temporary folder is another
/// one for each process. All take them in this order, so none waits for one that waits for it.
/// Whoever lets a lease go removes its file, and one that a killed process left goes with the next.
/// </remarks>
[Implements("PRP-105-4")]
public sealed class ProjectLease : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    /// <summary>Most builds hold the project for less than this, and a wait that nobody notices needs no words.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(2);

    private static readonly DateTime Earliest = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly List<FileStream> files = [];

    private ProjectLease()
    {
    }

    /// <summary>Waits for other builds of the project for as long as its settings say.</summary>
    /// <param name="waits">Called once where the wait is long enough for a person to wonder.</param>
    /// <returns>The lease, or why there is none.</returns>
    public static Task<(ProjectLease? Lease, Finding? Finding)> AcquireAsync(
        ProjectInputs inputs, CancellationToken cancellation, Action? waits = null) => AcquireAsync(inputs, waits, Silence, cancellation);

    internal static async Task<(ProjectLease? Lease, Finding? Finding)> AcquireAsync(
        ProjectInputs inputs, Action? waits, TimeSpan silence, CancellationToken cancellation)
    {
        var lease = new ProjectLease();
        try
        {
            var finding = await lease.TakeAsync(inputs, waits, silence, cancellation);
            if (finding is not null)
            {
                return (null, finding);
            }

            var taken = lease;
            lease = null;
            return (taken, null);
        }
        finally
        {
            lease?.Dispose();
        }
    }

    public void Dispose()
    {
        foreach (var file in files)
        {
            Release(file);
        }

        files.Clear();
    }

    /// <summary>In the order in which they are taken.</summary>
    internal static IEnumerable<string> PathsFor(ProjectInputs inputs)
    {
        var own = Path.Combine(inputs.IntermediateDirectory, "project.lease");
        if (inputs.Mode == Mode.Verify)
        {
            return [own];
        }

        var real = new RealPath().Of(inputs.ProjectFile);
        var identity = OperatingSystem.IsLinux() ? real : real.ToUpperInvariant();
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..24];
        return [Path.Combine(Path.GetTempPath(), $"autodev-{name}.lease"), own];
    }

    private async Task<Finding?> TakeAsync(ProjectInputs inputs, Action? waits, TimeSpan silence, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        foreach (var path in PathsFor(inputs))
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                while (!TryTake(path))
                {
                    if (waited.Elapsed.TotalSeconds >= inputs.LockTimeout)
                    {
                        return SynthesisRules.Busy.At(null, inputs.LockTimeout);
                    }

                    if (waits is not null && waited.Elapsed >= silence)
                    {
                        waits();
                        waits = null;
                    }

                    await Task.Delay(Pause, cancellation);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return SynthesisRules.CannotWrite.At(null, path, UnwritablePlace.Reason(e));
            }
        }

        return null;
    }

    private bool TryTake(string path)
    {
        try
        {
            // Another user's file in a shared temporary folder may be opened but not created anew, so creating comes second.
            var file = File.Exists(path)
                ? OrdinaryFile.Open(path, share: FileShare.None)
                : OrdinaryFile.Open(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            if (IsStillThere(file, path))
            {
                files.Add(file);
                return true;
            }

            file.Dispose();
            return false;
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException) && IsBusy(e))
        {
            return false;
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows() && File.Exists(path))
        {
            // It is just being deleted.
            return false;
        }
    }

    /// <summary>Whether the path still names the file that is held, and not a new one: the holder before may have removed ours while we waited.</summary>
    private static bool IsStillThere(FileStream file, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // Nobody removes a file there that somebody has open.
            return true;
        }

        try
        {
            // A time that no other file has, for two that were made at once may have the same.
            File.SetLastWriteTimeUtc(file.SafeFileHandle, Earliest.AddSeconds(RandomNumberGenerator.GetInt32(800_000_000)).AddTicks(RandomNumberGenerator.GetInt32(10_000_000)));
        }
        catch (UnauthorizedAccessException)
        {
            // Another user's, who gave it such a time.
        }

        return File.Exists(path) && File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle);
    }

    /// <summary>Nothing is left behind. Where a lease may be deleted while it is held, nobody else can have taken it meanwhile.</summary>
    private static void Release(FileStream file)
    {
        if (OperatingSystem.IsWindows())
        {
            file.Dispose();
            Remove(file.Name);
        }
        else
        {
            Remove(file.Name);
            file.Dispose();
        }
    }

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another user's, or on Windows the next holder's already.
        }
    }

    // EAGAIN on Linux, EWOULDBLOCK on macOS, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION on Windows;
    // EEXIST and ERROR_FILE_EXISTS where somebody else was first to create it, FileNotFound where it was just removed.
    internal static bool IsBusy(IOException e) =>
        e is FileNotFoundException || e.HResult is 11 or 35 or 17 or unchecked((int)0x80070020) or unchecked((int)0x80070021) or unchecked((int)0x80070050);
}
