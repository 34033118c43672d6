using AutoDev.ProgrammingByExample;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Tier 0: code that follows from the document alone. Pure: the same increment gives the same proposal everywhere.</summary>
/// <param name="style">Of the project whose file is written.</param>
/// <param name="effort">How much the search may do.</param>
[Implements("PRP-302-1")]
public sealed class NoModelTier(CodeStyle style, Effort effort) : ITier
{
    private readonly IStrategy[] strategies =
    [
        new RecordStrategy(),
        new EnumerationStrategy(),
        new StateMachineStrategy(),
        new DeclaredTypeStrategy(),
        new DecisionTableStrategy(),
        new MappingStrategy(),
        new SearchStrategy(effort),
    ];

    public Proposal Propose(Increment increment, CancellationToken cancellation)
    {
        foreach (var strategy in strategies)
        {
            cancellation.ThrowIfCancellationRequested();
            if (strategy.TryPropose(increment, style, cancellation) is { } proposal)
            {
                return proposal;
            }
        }

        return Proposal.None(increment.Signature is { } signature
            ? $"no table or example says what {signature.Name} gives; add a table with a column for each parameter and one for the result"
            : "nothing under its heading says what to write");
    }
}
