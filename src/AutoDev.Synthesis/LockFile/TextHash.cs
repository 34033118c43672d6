using System.Security.Cryptography;
using System.Text;
using AutoDev.BuildContract;

namespace AutoDev.Synthesis.LockFile;

/// <summary>SHA-256 of a text as it stands in the lock: a byte order mark and the kind of line end do not change it.</summary>
/// <remarks>Version control rewrites line ends on checkout; a file that went through it is not an edited one.</remarks>
public static class TextHash
{
    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        return Convert.ToHexStringLower(SHA256.HashData(utf8.IndexOf("\r\n"u8) < 0 ? utf8 : WithLineFeeds(utf8)));
    }

    /// <summary>The hash of a file's text, or null where there is no such file.</summary>
    public static string? OfFile(string path)
    {
        try
        {
            return Of(OrdinaryFile.ReadAllBytes(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static byte[] WithLineFeeds(ReadOnlySpan<byte> utf8)
    {
        var result = new byte[utf8.Length];
        var length = 0;
        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] != (byte)'\r' || i + 1 == utf8.Length || utf8[i + 1] != (byte)'\n')
            {
                result[length++] = utf8[i];
            }
        }

        return result[..length];
    }
}
