using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Gates;

namespace AutoDev.Synthesis.LockFile;

/// <summary>One line of the lock: what is known of one requirement that asks for code.</summary>
public sealed record LockEntry
{
    public required string Id { get; init; }

    public required Revision Revision { get; init; }

    public required Revision Behaviour { get; init; }

    /// <summary>Hash of the code's own part of the question, where the user's code declares the member; null where the document says it all.</summary>
    public string? Declaration { get; init; }

    /// <summary>
    /// Why no code, or not all of it, could be written for this behaviour; null where all is there. An open requirement is recorded so
    /// that a build that may not write knows that nothing was forgotten, and so that the search is not repeated in every build.
    /// </summary>
    public string? Open { get; init; }

    /// <summary>Who tried to write what stays open, so that another tool tries again; null where all is there.</summary>
    public string? Tried { get; init; }

    /// <summary>The gate that refused what was written for it, so that it is tried again when the project is another; null where none did.</summary>
    public string? Refused { get; init; }

    /// <summary>What its examples leave open though code was found, so that the warning does not fall silent; null where nothing.</summary>
    public string? Doubt { get; init; }

    /// <summary><see cref="OlderLibrary"/> where its code keeps to what older frameworks have, so that it compiles for any; else null.</summary>
    public string? Library { get; init; }

    public int Tier { get; init; }

    /// <summary><c>decision table</c>, <c>search</c>, a model's name.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Sorted by path.</summary>
    public EquatableArray<LockedFile> Files { get; init; } = [];

    /// <summary>In the order of the gates.</summary>
    public EquatableArray<LockedEvidence> Evidence { get; init; } = [];

    public const string OlderLibrary = "older";

    public static LockEntry OfOpen(Requirement requirement, string reason, string? declaration = null) => new()
    {
        Id = requirement.Id,
        Revision = requirement.Revision,
        Behaviour = requirement.Behaviour,
        Declaration = declaration,
        Open = reason,
    };

    /// <param name="accepted">The verdict of each increment, with the path of its file relative to the project.</param>
    public static LockEntry OfAccepted(
        Requirement requirement,
        IReadOnlyList<(string Path, Verdict Verdict)> accepted,
        string? declaration = null) => new()
        {
            Id = requirement.Id,
            Revision = requirement.Revision,
            Behaviour = requirement.Behaviour,
            Declaration = declaration,
            Tier = accepted.Max(static each => each.Verdict.Candidate.Tier),
            Origin = string.Join(", ", accepted.Select(static each => each.Verdict.Candidate.Origin).Distinct(StringComparer.Ordinal)),
            Files = accepted
                .Select(static each => new LockedFile(each.Path, TextHash.Of(each.Verdict.Candidate.Source)))
                .OrderBy(static file => file.Path, StringComparer.Ordinal)
                .ToEquatableArray(),
            Evidence = EvidenceOf(accepted.Select(static each => each.Verdict)),
        };

    /// <summary>Whether it answers the same question, of the document and of the code.</summary>
    public bool IsOfSame(LockEntry other) => Behaviour == other.Behaviour && Declaration == other.Declaration;

    /// <summary>The same with the files of an older entry that it has not itself, and with what was seen of them.</summary>
    public LockEntry Keeping(LockEntry older, Func<LockedFile, bool> isWanted)
    {
        var kept = older.Files.Where(file => isWanted(file) && Files.All(own => own.Path != file.Path)).ToList();
        return kept.Count == 0 ? this : this with
        {
            Doubt = Doubt ?? older.Doubt,

            // All of it must keep to the older library, what is kept as well.
            Library = Files.Count == 0 || Library == older.Library ? older.Library : null,
            Tier = Math.Max(Tier, older.Tier),
            Origin = string.Join(", ", Origin.Split(", ").Union(older.Origin.Split(", "), StringComparer.Ordinal).Where(static origin => origin.Length > 0)),
            Files = Files.Concat(kept).OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray(),
            Evidence = Evidence.Concat(older.Evidence)
                .GroupBy(static piece => piece.Gate, StringComparer.Ordinal)
                .Select(static gate => new LockedEvidence(gate.Key, string.Join(", ", gate.SelectMany(static piece => piece.Seen.Split(", ")).Distinct(StringComparer.Ordinal))))
                .ToEquatableArray(),
        };
    }

    /// <summary>What the gates saw, one piece for each gate.</summary>
    public static EquatableArray<LockedEvidence> EvidenceOf(IEnumerable<Verdict> verdicts) => verdicts
        .SelectMany(static verdict => verdict.Results)
        .GroupBy(static result => result.Gate, StringComparer.Ordinal)
        .Select(static gate => new LockedEvidence(
            gate.Key,
            string.Join(", ", gate.Select(static result => result.Evidence).Distinct(StringComparer.Ordinal))))
        .ToEquatableArray();
}

/// <summary>A file that belongs to a requirement.</summary>
/// <param name="Path">Relative to the project's folder, with <c>/</c>.</param>
/// <param name="Hash">Of the text that was generated; where it is adopted, of the text that was verified last.</param>
/// <param name="Adopted">It is the user's: never written or deleted any more, but verified.</param>
public sealed record LockedFile(string Path, string Hash, bool Adopted = false);

/// <summary>What one gate ran and saw: <c>examples</c>, <c>9 examples</c>.</summary>
public sealed record LockedEvidence(string Gate, string Seen);
