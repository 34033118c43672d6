using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

#pragma warning disable MA0144 // The task's framework has no OperatingSystem.IsLinux.

namespace AutoDev.BuildContract;

/// <summary>Tells pipes, devices and sockets from files: whoever opens a pipe that nobody writes waits for ever.</summary>
/// <remarks>The framework has no question for it. What has a length is a file, so nearly nobody is asked; a link may lead anywhere.</remarks>
internal static class SpecialFile
{
    private const int CurrentFolder = -100;
    private const int KindOnly = 1;
    private const int StatusLength = 256;
    private const int ModeOffset = 28;
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const int Folder = 0x4000;

    private static readonly string[] Tests = ["/usr/bin/test", "/bin/test"];

    /// <summary>Whether something lies there that is no file and no folder. Nothing is opened.</summary>
    public static bool Is(string path)
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            // Windows keeps them in a namespace of their own, which no path in a project is in.
            return false;
        }

        var file = new FileInfo(path);
        return file.Exists && (file.Length == 0 || file.Attributes.HasFlag(FileAttributes.ReparsePoint)) && !IsOrdinary(path);
    }

    private static bool IsOrdinary(string path)
    {
        try
        {
            var status = new byte[StatusLength];
            if (RuntimeInformation.IsOSPlatform(OSPlatform.Linux))
            {
                return Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), 0, KindOnly, status) != 0
                    || (BitConverter.ToUInt16(status, ModeOffset) & KindMask) is RegularFile or Folder;
            }
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // An older C library: the program that every Unix has says it.
        }

        return Array.Find(Tests, File.Exists) is not { } test || Says(test, path);
    }

    private static bool Says(string test, string path)
    {
        var quoted = path.Replace("\\", "\\\\").Replace("\"", "\\\"");
        using var process = Process.Start(new ProcessStartInfo(test, $"-f \"{quoted}\"") { UseShellExecute = false });
        process!.WaitForExit();
        return process.ExitCode == 0;
    }

#pragma warning disable CA2101, CA5392, SYSLIB1054 // Bytes are marshalled as they are; the C library has no folder that could be said; the task's framework generates no imports.
    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] status);
#pragma warning restore CA2101, CA5392, SYSLIB1054
}
