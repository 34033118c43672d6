using AutoDev.ProgrammingByExample;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Names the one example that stands against a rule which all others follow.</summary>
internal static class OddExample
{
    public static string Of(Increment increment, Evidence evidence, Example odd)
    {
        var inputs = odd.Inputs.Select(static value => WrittenCell.Of(SearchProblem.CellOf(value))).ToList();
        var written = WrittenExample.Of(increment, evidence, inputs, WrittenCell.Of(SearchProblem.CellOf(odd.Output)));
        return DoubtWords.OddExample(WrittenExample.Kind(evidence), written);
    }
}
