using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A table whose cells are conditions becomes a switch expression, row by row.</summary>
internal sealed class DecisionTableStrategy : IStrategy
{
    private const string Otherwise = "ArgumentOutOfRangeException";

    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation)
    {
        var evidence = Evidence.Of(increment);
        if (increment.Signature is not { Kind: MemberKind.Method } || !evidence.Rows.Any(static row => row.IsRule))
        {
            return null;
        }

        if (DecisionTable.Of(increment, evidence, out var problem) is not { } table)
        {
            return Proposal.None("its decision table cannot be written as a switch: " + problem);
        }

        return Propose(increment, style, evidence, table, Otherwise, "decision table");
    }

    internal static Proposal Propose(Increment increment, CodeStyle style, Evidence evidence, DecisionTable table, string otherwise, string origin)
    {
        var lines = SwitchWriter.Write(increment, table, otherwise);
        var source = MemberFile.OfExpression(increment, style, lines, table.Grid.IsComplete ? "" : otherwise);
        return Proposal.Of(new Candidate(increment, source, 0, origin, MemberCases.Of(increment), MissingRow.Of(evidence, table, otherwise)));
    }
}
