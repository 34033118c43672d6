using System.Text;

namespace AutoDev.BuildContract;

/// <summary>The one way to files whose names somebody else knows: a pipe in the place of one is an error and no wait for ever.</summary>
internal static class OrdinaryFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="IOException">Something lies there that is no file.</exception>
    public static byte[] ReadAllBytes(string path) => File.ReadAllBytes(Checked(path));

    /// <inheritdoc cref="ReadAllBytes"/>
    public static string ReadAllText(string path) => File.ReadAllText(Checked(path));

    /// <inheritdoc cref="ReadAllBytes"/>
    public static string[] ReadAllLines(string path) => File.ReadAllLines(Checked(path));

    /// <inheritdoc cref="ReadAllBytes"/>
    public static void WriteAllText(string path, string text) => File.WriteAllText(Checked(path), text, Utf8);

    /// <inheritdoc cref="ReadAllBytes"/>
    public static FileStream Open(string path, FileMode mode = FileMode.Open, FileAccess access = FileAccess.Read, FileShare share = FileShare.Read) =>
        new(Checked(path), mode, access, share, bufferSize: 1);

    /// <summary>A file under a name that is ours: what bears it goes, and of a link only the link.</summary>
    public static FileStream CreateAnew(string path)
    {
        File.Delete(path);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
    }

    private static string Checked(string path) =>
        SpecialFile.Is(path) ? throw new IOException($"{path} is not a file but a pipe or a device. Remove it") : path;
}
