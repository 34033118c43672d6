using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>A member's rows as first-match rules over the product of its inputs.</summary>
internal sealed record DecisionTable(EquatableArray<EvidenceRow> Rows, DecisionGrid Grid)
{
    /// <summary>Without those that the rows above them leave nothing to.</summary>
    public IReadOnlyList<EvidenceRow> ReachableRows => [.. Rows.Where((_, row) => Grid.Reachable[row])];

    /// <summary>Null, with the reason, where the inputs are of types that no rule can divide.</summary>
    public static DecisionTable? Of(Increment increment, Evidence evidence, out string problem)
    {
        problem = "";
        var signature = increment.Signature!;
        var decides = evidence.Rows.Any(static row => row.IsRule);
        var rows = evidence.Rows.Where(row => decides ? row.IsRule : row.Spans.Count > 0).ToEquatableArray();
        var axes = new List<Axis>();
        for (var i = 0; i < signature.Parameters.Count; i++)
        {
            var conditions = rows.Select(row => row.Inputs[i] ?? new AnyCondition());
            if (Axis.Of(signature.Parameters[i].Name, increment.ParameterShapes[i], conditions) is not { } axis)
            {
                problem = $"values of type {increment.ParameterShapes[i].CSharp} cannot be told apart by conditions";
                return null;
            }

            axes.Add(axis);
        }

        var matches = rows.Select(row => axes.Select((axis, i) => axis.Matching(row.Inputs[i] ?? new AnyCondition())).ToList()).ToList();
        var grid = axes.Count == 0 ? null : DecisionGrid.Of(axes, matches);
        problem = grid is null ? $"its conditions make more than {DecisionGrid.Limit} combinations; split the table" : "";
        return grid is null ? null : new DecisionTable(rows, grid);
    }
}
