using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What one run for one project came to.</summary>
public sealed record SynthesisReport
{
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Full paths of the generated files that belong to the compilation now, sorted.</summary>
    public IReadOnlyList<string> GeneratedFiles { get; init; } = [];

    /// <summary>Of the requirements that this project owns and of those that it only knows, in the order of the documents.</summary>
    public IReadOnlyList<RequirementStanding> Requirements { get; init; } = [];

    /// <summary>Ids that stay open for what the compiler reports in their tables, so that no finding here says it again.</summary>
    public IReadOnlyCollection<string> Explained { get; init; } = [];

    /// <summary>How many requirements got code in this run.</summary>
    public int Synthesized { get; init; }

    /// <summary>How many have code that an earlier run wrote.</summary>
    public int FromLock { get; init; }

    /// <summary>How many have another id than before, and their code and their line in the lock with them.</summary>
    public int Renamed { get; init; }

    /// <summary>How many ask for no code any more, so that theirs was deleted.</summary>
    public int Removed { get; init; }

    public TimeSpan Elapsed { get; init; }

    public bool HasErrors => Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error);
}

/// <summary>Where one requirement stands.</summary>
/// <param name="Owned">Whether this project synthesizes for it.</param>
/// <param name="Implemented">Whether a source of this project claims it, or all that it asks for stands in generated files.</param>
/// <param name="Verified">Whether a source of this project claims to verify it.</param>
/// <param name="Counts">Whether coverage counts it: it is in force and binding.</param>
public sealed record RequirementStanding(
    string Id,
    string Title,
    string Path,
    int Line,
    bool Owned,
    RequirementProgress Progress,
    bool Implemented,
    bool Verified,
    bool Counts)
{
    /// <summary>Whether it no longer holds, so that no number speaks of it.</summary>
    public bool IsWithdrawn { get; init; }
}

/// <summary>What became of a requirement's code.</summary>
public enum RequirementProgress
{
    /// <summary>It asks for no code of ours.</summary>
    ByHand,

    /// <summary>It asks for code and has none.</summary>
    Open,

    /// <summary>It asks for code, and no build has come to it yet.</summary>
    New,

    /// <summary>Its code was written in this run.</summary>
    Synthesized,

    /// <summary>Its code was written by an earlier run and still holds.</summary>
    FromLock,

    /// <summary>Its code was edited by hand and stands as it is.</summary>
    Edited,

    /// <summary>Its code is the user's.</summary>
    Adopted,

    /// <summary>Its code and its text differ, and this run may not write.</summary>
    Drifted,
}
