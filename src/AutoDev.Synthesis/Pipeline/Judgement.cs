using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Gates;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What came of every increment that was due, gathered by requirement.</summary>
internal sealed record Judgement(IReadOnlyDictionary<string, RequirementOutcome> Outcomes, IReadOnlyList<Finding> Findings);

/// <summary>What came of a requirement's increments.</summary>
/// <param name="Refused">The verdicts of the gates that refused one of its candidates.</param>
/// <param name="OpenReason">Why some of it has no code; null where all of it has.</param>
/// <param name="Doubt">What its examples leave open though code was found; null where nothing.</param>
internal sealed record RequirementOutcome(
    Requirement Requirement,
    IReadOnlyList<Verdict> Accepted,
    IReadOnlyList<Verdict> Refused,
    string? OpenReason,
    string? Doubt)
{
    /// <summary>The gate that refused a candidate of it; null where none did.</summary>
    public string? RefusedBy => Refused.Count == 0 ? null : Refused[0].Results[^1].Gate;
}
