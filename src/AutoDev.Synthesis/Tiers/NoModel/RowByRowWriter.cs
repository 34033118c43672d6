using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Writes rules as one <c>if</c> a line, which the compiler takes one by one, however many there are.</summary>
internal static class RowByRowWriter
{
    /// <param name="otherwise">Exception for values that no row covers.</param>
    /// <returns>Lines of statements.</returns>
    public static IReadOnlyList<string> Write(Increment increment, DecisionTable table, string otherwise)
    {
        var rows = table.ReachableRows;
        var (decided, last) = table.Grid.IsComplete
            ? (rows.SkipLast(1), RowResult.Of(increment, rows[^1]))
            : (rows, RowResult.OfNoRow(increment, table, otherwise));
        return
        [
            .. decided.Select(row => $"if ({Test(increment, row)}) {Statement(RowResult.Of(increment, row))}"),
            "",
            Statement(last),
        ];
    }

    private static string Test(Increment increment, EvidenceRow row)
    {
        var parameters = increment.Signature!.Parameters;
        return string.Join(" && ", Enumerable.Range(0, parameters.Count)
            .Where(i => row.Inputs[i] is not (null or AnyCondition))
            .Select(i => PatternWriter.Test(row.Inputs[i]!, increment.ParameterShapes[i], Identifiers.Escaped(parameters[i].Name))));
    }

    private static string Statement(string result) => (result.StartsWith("throw ", StringComparison.Ordinal) ? result : "return " + result) + ";";
}
