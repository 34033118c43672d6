using AutoDev.Specifications.Model;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Writes rules as a switch expression.</summary>
internal static class SwitchWriter
{
    /// <param name="otherwise">Exception for values that no row covers.</param>
    /// <returns>Lines of the expression with the closing semicolon; null where the rows' values do not fit their types.</returns>
    public static IReadOnlyList<string> Write(Increment increment, DecisionTable table, string otherwise)
    {
        var parameters = increment.Signature!.Parameters;
        var constant = Enumerable.Range(0, parameters.Count).Where(i => Ordinal.IsConstant(increment.ParameterShapes[i])).ToList();
        var subjects = constant.Count > 0 ? constant : [0];
        var names = parameters.Select(static p => Identifiers.Escaped(p.Name)).ToList();
        var rows = table.ReachableRows;
        var lines = new List<string>
        {
            subjects.Count == 1 ? $"{names[subjects[0]]} switch" : $"({string.Join(", ", subjects.Select(i => names[i]))}) switch",
            "{",
        };

        for (var r = 0; r < rows.Count; r++)
        {
            var last = table.Grid.IsComplete && r == rows.Count - 1;
            var guards = Enumerable.Range(0, parameters.Count).Except(constant)
                .Where(i => rows[r].Inputs[i] is not (null or AnyCondition))
                .Select(i => PatternWriter.Test(rows[r].Inputs[i]!, increment.ParameterShapes[i], names[i]))
                .ToList();
            var pattern = last && (guards.Count > 0 || (subjects.Count == 1 && Ordinal.IsOrdered(increment.ParameterShapes[subjects[0]])))
                ? "_"
                : Pattern(increment, rows[r], subjects, constant) + (guards.Count > 0 ? " when " + string.Join(" && ", guards) : "");
            lines.Add($"\t{pattern} => {RowResult.Of(increment, rows[r])},");
        }

        if (!table.Grid.IsComplete)
        {
            lines.Add($"\t_ => {RowResult.OfNoRow(increment, table, otherwise)},");
        }

        lines.Add("};");
        return lines;
    }

    private static string Pattern(Increment increment, EvidenceRow row, List<int> subjects, List<int> constant)
    {
        var patterns = subjects
            .Select(i => constant.Contains(i) ? PatternWriter.Pattern(row.Inputs[i] ?? new AnyCondition(), increment.ParameterShapes[i]) : "_")
            .ToList();
        return patterns.TrueForAll(static p => p == "_") ? "_"
            : patterns.Count == 1 ? patterns[0]
            : $"({string.Join(", ", patterns)})";
    }
}
