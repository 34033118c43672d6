using System.Security.Cryptography;
using System.Text;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Revisions;

/// <summary>Hashes canonical text; one per document, since making an algorithm costs more than a small hash.</summary>
internal sealed class RevisionHasher : IDisposable
{
    private readonly SHA256 algorithm = SHA256.Create();

    public Revision Hash(string canonical)
    {
        // A lone surrogate has no UTF-8 form and becomes U+FFFD: good enough for a hash, and never a throw.
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(canonical));
        var digits = new char[12];
        for (var i = 0; i < 6; i++)
        {
            digits[2 * i] = Digit(hash[i] >> 4);
            digits[(2 * i) + 1] = Digit(hash[i] & 15);
        }

        return new Revision(new string(digits));
    }

    public void Dispose() => algorithm.Dispose();

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
