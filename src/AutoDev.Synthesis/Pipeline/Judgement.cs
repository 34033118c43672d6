using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Gates;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What came of every increment that was due, gathered by requirement.</summary>
internal sealed record Judgement(IReadOnlyDictionary<string, RequirementOutcome> Outcomes)
{
    /// <summary>The same without what nothing comes of.</summary>
    public Judgement Without(IEnumerable<RequirementChange> changes)
    {
        var ids = changes.Select(static change => change.Id).ToHashSet(StringComparer.Ordinal);
        return new Judgement(Outcomes.Where(outcome => !ids.Contains(outcome.Key)).ToDictionary(StringComparer.Ordinal));
    }

    public IEnumerable<Finding> Findings => Outcomes.Values.SelectMany(static outcome => outcome.Findings);
}

/// <summary>What came of a requirement's increments.</summary>
/// <param name="Refused">The verdicts of the gates that refused one of its candidates.</param>
/// <param name="OpenReason">Why some of it has no code; null where all of it has.</param>
/// <param name="Doubt">What its examples leave open though code was found; null where nothing.</param>
internal sealed record RequirementOutcome(
    Requirement Requirement,
    IReadOnlyList<Verdict> Accepted,
    IReadOnlyList<Verdict> Refused,
    string? OpenReason,
    string? Doubt,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>What the gates saw of all that they accepted: <c>9 examples</c>.</summary>
    public string Seen => string.Join(", ", Accepted.SelectMany(static verdict => verdict.Results).Select(static result => result.Evidence).Where(static seen => seen.Length > 0)) is { Length: > 0 } seen
        ? seen
        : "the gates";

    /// <summary>The gate that refused a candidate of it; null where none did.</summary>
    public string? RefusedBy => Refused.Count == 0 ? null : Refused[0].Results[^1].Gate;
}
