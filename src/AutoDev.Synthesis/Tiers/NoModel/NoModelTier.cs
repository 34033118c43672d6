using AutoDev.ProgrammingByExample;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
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
        new ConstructorStrategy(),
        new EnumerationStrategy(),
        new StateMachineStrategy(),
        new DeclaredTypeStrategy(),
        new DecisionTableStrategy(),
        new MappingStrategy(effort),
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

        return Proposal.None(increment.Signature switch
        {
            null => "nothing under its heading says what to write",
            { Kind: MemberKind.Property, Name: var name } => $"no sentence says what {name} gives; write one such as `{name}` is `5`",
            { Name: var name } when increment.Requirement.Fences.Any(static fence => fence.Kind == CSharpFenceKind.Assertion) =>
                $"its assertions check what {name} gives, and code is not found from them; add a table with a column for each parameter and one for the result, or sentences such as `{name}(…)` is `5`",
            var signature => $"no table or example says what {signature.Name} gives; add a table with a column for each parameter and one for the result",
        });
    }
}
