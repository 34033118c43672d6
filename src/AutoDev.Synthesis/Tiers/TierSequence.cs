using AutoDev.ProgrammingByExample;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Tiers.NoModel;

namespace AutoDev.Synthesis.Tiers;

/// <summary>The tiers in their order, and the proposals that come of them.</summary>
/// <param name="document">What follows from the document alone; it costs nothing to ask.</param>
/// <param name="others">Those that are asked where it cannot, or where a gate refused what it wrote; the cheapest first.</param>
public sealed class TierSequence(NoModelTier document, IReadOnlyList<ITier> others)
{
    /// <summary>Every tier that there is, cheapest first.</summary>
    /// <param name="style">Of the project whose files are written.</param>
    /// <param name="effort">How much a search may do.</param>
    public static TierSequence Of(CodeStyle style, Effort effort) => new(new NoModelTier(style, effort), []);

    /// <summary>What the first tier proposes that can; where none can, what all of them tried.</summary>
    /// <param name="refused">The proposal that a gate refused: only what comes behind its tier is asked. Null to begin.</param>
    public Proposal Propose(Increment increment, CancellationToken cancellation, Proposal? refused = null)
    {
        var reasons = new List<string>();
        for (var rank = refused is null ? 0 : refused.Rank + 1; rank <= others.Count; rank++)
        {
            var proposal = (rank == 0 ? document : others[rank - 1]).Propose(increment, cancellation);
            if (proposal.Candidate is not null)
            {
                return proposal with { Rank = rank };
            }

            reasons.Add(proposal.Reason);
        }

        return Proposal.None(string.Join("; ", reasons));
    }

    /// <summary>What code for it must pass, whoever wrote it.</summary>
    public EquatableArray<ExampleCase> CasesOf(Increment increment, CancellationToken cancellation) =>
        increment.Signature is { Kind: MemberKind.Method or MemberKind.Property }
            ? MemberCases.Of(increment)
            : document.Propose(increment, cancellation).Candidate?.Cases ?? MemberCases.Of(increment);
}
