using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Planning;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A type that the document writes out is taken as it stands.</summary>
internal sealed class DeclaredTypeStrategy : IStrategy
{
    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation)
    {
        if (increment.Kind != IncrementKind.DeclaredType)
        {
            return null;
        }

        var fence = increment.Requirement.Fences.First(fence => TypeFence.Of(fence)?.Name == increment.TypeName);
        var declared = TypeFence.Of(fence)!;
        var source = GeneratedFile.Write(increment, style, writer =>
        {
            if (!declared.HasDocumentation)
            {
                writer.Line(Documentation.Summary(Documentation.SummaryOf(increment.Requirement)));
            }

            writer.Lines(declared.LinesWith(GeneratedFile.Implements(increment.Requirement)));
        });
        return Proposal.Of(new Candidate(increment, source, 0, "declared type", TypeCases.Of(increment)));
    }
}
