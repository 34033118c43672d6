using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>A table whose cells are conditions becomes a switch expression, arm by row, or a list of <c>if</c> statements where it is long.</summary>
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
        var throws = table.Grid.IsComplete ? "" : otherwise;
        var source = LongTable.Is(increment, table)
            ? MemberFile.OfStatements(increment, style, RowByRowWriter.Write(increment, table, otherwise), throws)
            : MemberFile.OfExpression(increment, style, SwitchWriter.Write(increment, table, otherwise), throws);
        return Proposal.Of(new Candidate(increment, source, 0, origin, MemberCases.Of(increment), UnkeptLimits.OfRows(increment, evidence, table) ?? MissingRow.Of(increment, evidence, table, otherwise)));
    }
}
