using AutoDev.ProgrammingByExample;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Tiers.NoModel;

namespace AutoDev.Synthesis.Tiers;

/// <summary>The tiers in their order, and the proposal that comes of them.</summary>
public sealed class TierSequence(IReadOnlyList<ITier> tiers)
{
    /// <summary>Every tier that there is, cheapest first.</summary>
    /// <param name="style">Of the project whose files are written.</param>
    /// <param name="effort">How much a search may do.</param>
    public static TierSequence Of(CodeStyle style, Effort effort) => new([new NoModelTier(style, effort)]);

    /// <summary>What the first tier proposes that can; where none can, what all of them tried.</summary>
    public Proposal Propose(Increment increment, CancellationToken cancellation)
    {
        var reasons = new List<string>();
        foreach (var tier in tiers)
        {
            var proposal = tier.Propose(increment, cancellation);
            if (proposal.Candidate is not null)
            {
                return proposal;
            }

            reasons.Add(proposal.Reason);
        }

        return Proposal.None(string.Join("; ", reasons));
    }
}
