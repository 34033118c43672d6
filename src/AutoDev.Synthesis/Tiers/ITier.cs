using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers;

/// <summary>One way of writing code, cheapest first.</summary>
public interface ITier
{
    /// <summary>Proposes code for an increment, or says why it cannot.</summary>
    Proposal Propose(Increment increment, CancellationToken cancellation);
}

/// <summary>A tier's answer.</summary>
/// <param name="Candidate">Null where the tier cannot.</param>
/// <param name="Reason">Where it cannot: what was tried and what would help, as half a sentence; else empty.</param>
public sealed record Proposal(Candidate? Candidate, string Reason)
{
    /// <summary>The place of the tier in its sequence.</summary>
    public int Rank { get; init; }

    public static Proposal Of(Candidate candidate) => new(candidate, "");

    public static Proposal None(string reason) => new(null, reason);
}
