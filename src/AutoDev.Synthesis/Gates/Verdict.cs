using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;

namespace AutoDev.Synthesis.Gates;

/// <summary>What all gates say of a candidate. Results end at the first gate that refused it.</summary>
public sealed record Verdict(Candidate Candidate, EquatableArray<GateResult> Results)
{
    public bool Accepted => Results.Count > 0 && Results.All(static result => result.Passed);
}
