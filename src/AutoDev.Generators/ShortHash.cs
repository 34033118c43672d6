using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AutoDev.Generators;

/// <summary>Sixteen digits that tell the names of generated sources apart, the same on every machine.</summary>
internal static class ShortHash
{
    public static string Of(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(8).Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
