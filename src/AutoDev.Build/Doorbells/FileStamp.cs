using System.Globalization;
using System.Security.Cryptography;
using AutoDev.BuildContract;

namespace AutoDev.Build.Doorbells;

/// <summary>What a file was when it was last looked at.</summary>
/// <param name="Length">Bytes; -1 where there is no file.</param>
/// <param name="Written">Ticks, UTC.</param>
/// <param name="Hash">Of the content, or of what counts of it.</param>
/// <remarks>A class, because .NET has code for dictionaries of classes, and compiles one of a structure anew in each build.</remarks>
internal sealed record FileStamp(long Length, long Written, string Hash)
{
    /// <summary>The hash of a file that is not there.</summary>
    public const string Missing = "missing";

    /// <summary>The hash of something that is there and cannot be read.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>Length and time, and no hash yet.</summary>
    public static FileStamp Of(string path, out bool isLink)
    {
        var file = new FileInfo(path);
        isLink = file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint);
        return file.Exists
            ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks, "")
            : new FileStamp(-1, 0, Directory.Exists(path) ? Unreadable : Missing);
    }

    /// <summary>Whether <paramref name="now"/> is surely the same file, so that its content need not be read.</summary>
    public bool StillHolds(FileStamp now, long taken) =>
        Length == now.Length && Written == now.Written && Written < taken - FileClock.Resolution && Hash != Unreadable;

    public static string HashOf(byte[] content)
    {
        using var sha = SHA256.Create();
        return Convert.ToBase64String(sha.ComputeHash(content));
    }

    public string Format() => string.Format(CultureInfo.InvariantCulture, "{0}\t{1}\t{2}", Length, Written, Hash);
}
