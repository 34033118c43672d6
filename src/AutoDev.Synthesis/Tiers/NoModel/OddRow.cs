using AutoDev.ProgrammingByExample;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Names the one row that stands against a rule which all others follow.</summary>
internal static class OddRow
{
    public static string Of(Increment increment, Evidence evidence, Example odd)
    {
        var inputs = odd.Inputs.Select(static value => WrittenCell.Of(SearchProblem.CellOf(value))).ToList();
        var result = WrittenCell.Of(SearchProblem.CellOf(odd.Output));
        var written = evidence.Bindings.Count > 0
            ? "the row " + MissingRow.Row(evidence.Bindings[0], inputs, result)
            : $"`{increment.Signature!.Name}({string.Join(", ", inputs)})` is `{result}`";
        return $"all examples but one follow one rule, and {written} does not; check it for a typing error, or add a second row like it that confirms it";
    }
}
