using AutoDev.ProgrammingByExample;
using AutoDev.ProgrammingByExample.Printing.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Names the one example that stands against a rule which all others follow, with the rule and what it gives there.</summary>
internal static class OutlierExample
{
    // A longer rule does not fit a message.
    private const int LongestRule = 60;

    public static string Of(Increment increment, Evidence evidence, Outlier outlier)
    {
        var inputs = outlier.Example.Inputs.Select(static value => WrittenCell.Of(SearchProblem.CellOf(value))).ToList();
        var written = WrittenExample.Of(increment, evidence, inputs, WrittenCell.Of(SearchProblem.CellOf(outlier.Example.Output)));
        var given = WrittenCell.Of(SearchProblem.CellOf(outlier.Rule.Evaluate(outlier.Example.Inputs)));
        return DoubtWords.Outlier(Rule(outlier.Rule), WrittenExample.Kind(evidence), written, given);
    }

    private static string? Rule(Program rule)
    {
        var body = new CSharpPrinter().Print(rule);
        return body.IsExpression && body.Text.Length <= LongestRule && !body.Text.Contains('\n', StringComparison.Ordinal) ? body.Text : null;
    }
}
