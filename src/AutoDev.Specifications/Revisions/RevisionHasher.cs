using System.Security.Cryptography;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Revisions;

/// <summary>Hashes canonical text; one per document, since making an algorithm and its buffers costs more than a small hash.</summary>
[Implements("PRP-101-6")]
internal sealed class RevisionHasher : IDisposable
{
    private readonly SHA256 algorithm = SHA256.Create();
    private readonly Stack<CanonicalWriter> writers = new();
    private byte[] bytes = [];

    /// <summary>An empty writer, to be handed back by <see cref="Hash"/>.</summary>
    public CanonicalWriter Rent() => writers.Count > 0 ? writers.Pop() : new CanonicalWriter();

    public Revision Hash(CanonicalWriter canonical)
    {
        var length = canonical.CopyUtf8(ref bytes);
        var hash = algorithm.ComputeHash(bytes, 0, length);
        canonical.Clear();
        writers.Push(canonical);
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
