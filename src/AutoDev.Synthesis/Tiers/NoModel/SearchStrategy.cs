using AutoDev.ProgrammingByExample;
using AutoDev.ProgrammingByExample.Printing.CSharp;
using AutoDev.Specifications.CSharp;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Examples.Limits;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Rows of plain values become the cheapest program that gives them all.</summary>
internal sealed class SearchStrategy(Effort effort) : IStrategy
{
    public Proposal? TryPropose(Increment increment, CodeStyle style, CancellationToken cancellation) =>
        TryPropose(increment, style, effort);

    internal static Proposal? TryPropose(Increment increment, CodeStyle style, Effort effort)
    {
        var evidence = Evidence.Of(increment);
        if (increment.Signature is not { Kind: MemberKind.Method or MemberKind.Property } || evidence.Rows.Count == 0)
        {
            return null;
        }

        if (SearchProblem.Of(increment, evidence, out var reason) is not { } problem)
        {
            return Proposal.None(reason);
        }

        return Synthesizer.Solve(problem, effort) switch
        {
            Solved solved => Proposal.Of(new Candidate(
                increment,
                Write(increment, style, solved.Program),
                0,
                "search",
                MemberCases.Of(increment),
                Doubt(increment, evidence, solved))),
            Refused { Outlier: { } outlier } => Proposal.None(OutlierExample.Of(increment, evidence, outlier)),
            Unsolved { Outlier: { } outlier } => Proposal.None(OutlierExample.Of(increment, evidence, outlier)),
            Refused { Ambiguity: { } ambiguity } refused =>
                Proposal.None($"{refused.Reason}; {RivalAnswers.Of(increment, evidence, ambiguity)}"),
            Refused refused => Proposal.None(refused.Reason),
            Unsolved unsolved => Proposal.None(unsolved.Reason),
            var other => throw new InvalidOperationException("Unknown outcome " + other.GetType().Name),
        };
    }

    private static string? Doubt(Increment increment, Evidence evidence, Solved solved) =>
        solved.Outlier is { } outlier ? OutlierExample.Of(increment, evidence, outlier)
        : UnkeptLimits.OfRows(increment, evidence, table: null)
            ?? UnkeptLimits.OfResults(increment, evidence, solved.Program)
            ?? (solved.Ambiguity is { } ambiguity && !IsRefused(increment, ambiguity) ? RivalAnswers.Of(increment, evidence, ambiguity) : null);

    private static bool IsRefused(Increment increment, Ambiguity ambiguity) =>
        ParameterLimits.Of(increment).Any(limit => limit.Refuses(SearchProblem.CellOf(ambiguity.Inputs[limit.Parameter])));

    private static string Write(Increment increment, CodeStyle style, ProgrammingByExample.Program program)
    {
        var body = new CSharpPrinter(style.OlderLibrary).Print(program);
        var lines = body.Text.Split('\n').Select(Tabbed).ToList();
        if (!body.IsExpression)
        {
            return MemberFile.OfStatements(increment, style, lines, usings: body.Usings);
        }

        lines[^1] += ";";
        return MemberFile.OfExpression(increment, style, lines, usings: body.Usings);
    }

    // The printer indents by four spaces; a project may not.
    private static string Tabbed(string line)
    {
        var content = line.TrimStart(' ');
        return new string('\t', (line.Length - content.Length) / 4) + content;
    }
}
