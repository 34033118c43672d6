using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;
using CsCheck;

namespace AutoDev.Synthesis.Tests.LockFile;

/// <summary>Random locks.</summary>
internal static class LockGen
{
    private static readonly Gen<string> Hex = Gen.String[Gen.Char["0123456789abcdef"], 12, 12];

    private static readonly Gen<string> Words = Gen.String[Gen.Char["abc XYZ09\"\\/{}[]:,<>&'äß漢\t\n\u2028é"], 0, 20];

    private static readonly Gen<string> Segment = Gen.String[Gen.Char["abcXYZ09._ äß漢-"], 1, 8].Where(static text => text.Trim('.').Length > 0);

    private static readonly Gen<LockedFile> File = Gen.Select(
        Segment.Array[1, 3],
        Hex,
        Gen.Bool,
        static (segments, hash, adopted) => new LockedFile(string.Join('/', segments), hash, adopted));

    private static readonly Gen<EquatableArray<LockedFile>> Files = File.Array[0, 3].Select(static files => files
        .DistinctBy(static file => file.Path)
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .ToEquatableArray());

    private static readonly Gen<EquatableArray<LockedEvidence>> Evidence = Gen.Select(Words, Words, static (gate, seen) => new LockedEvidence(gate, seen))
        .Array[0, 3]
        .Select(static all => all.ToEquatableArray());

    public static Gen<string> Id { get; } = Gen.OneOf(
        Gen.Select(Gen.String[Gen.Char["ABCZ"], 1, 3], Gen.Int[0, 999], static (letters, number) => $"{letters}-{number:000}"),
        Gen.String[Gen.Char["$ab\"Ä/ "], 1, 4]);

    public static Gen<LockEntry> Entry { get; } = Gen.Select(
        Gen.Select(Id, Hex, Hex),
        Gen.Select(Maybe(Hex), Maybe(Words), Maybe(Words), Words, Maybe(Words), Maybe(Words), Maybe(Words)),
        Gen.Select(Gen.Int[0, 4], Files, Evidence),
        static (names, question, answer) => new LockEntry
        {
            Id = names.Item1,
            Revision = new Revision(names.Item2),
            Behaviour = new Revision(names.Item3),
            Declaration = question.Item1,
            Open = question.Item2,
            Doubt = question.Item3,
            Tried = question.Item5,
            Refused = question.Item6,
            Library = question.Item7,
            Tier = question.Item4.Length == 0 ? 0 : answer.Item1,
            Origin = question.Item4,
            Files = answer.Item2,
            Evidence = answer.Item3,
        });

    public static Gen<SynthesisLock> Lock { get; } = Entry.Array[0, 8].Select(static entries => SynthesisLock.Of(entries.DistinctBy(static entry => entry.Id)));

    private static Gen<string?> Maybe(Gen<string> gen) => Gen.OneOf(Gen.Const((string?)null), gen.Select(static text => (string?)text));
}
