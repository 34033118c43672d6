using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Tables;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Examples.Decisions;
using AutoDev.Synthesis.Examples.Limits;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tiers.NoModel;

/// <summary>Says which row a decision table lacks, ready to be pasted.</summary>
internal static class MissingRow
{
    /// <summary>Null where every value that a person would think of has a row.</summary>
    public static string? Of(Increment increment, Evidence evidence, DecisionTable table, string otherwise)
    {
        var limits = ParameterLimits.Of(increment);
        var missing = table.Grid.Missing.FirstOrDefault(cell =>
            cell.Zip(table.Grid.Axes).All(static pair => pair.Second.Atoms[pair.First] is not Others)
            && !limits.Any(limit => limit.Refuses(table.Grid.Axes[limit.Parameter].Atoms[cell[limit.Parameter]])));
        if (missing is null || evidence.Bindings.Count == 0)
        {
            return null;
        }

        var conditions = missing.Select((atom, axis) => Condition(table.Grid.Axes[axis], atom)).ToList();
        var inputs = string.Join(" and ", table.Grid.Axes.Select((axis, i) => $"{axis.Name} = {conditions[i]}"));
        return DoubtWords.NoRow(inputs, otherwise, Row(evidence.Bindings[0], conditions, otherwise));
    }

    /// <summary>A row in the order of the table's columns.</summary>
    public static string Row(TableBinding binding, IReadOnlyList<string> inputs, string result)
    {
        var cells = Enumerable.Range(0, binding.Table.Columns.Count).Select(column =>
            column == binding.Result ? result
            : binding.Inputs.ToList().IndexOf(column) is var input && input >= 0 ? inputs[input]
            : "");
        return $"| {string.Join(" | ", cells)} |";
    }

    private static string Condition(Axis axis, int atom)
    {
        if (axis.Atoms[atom] is not Gap gap)
        {
            return RowProbes.ValuesOf(axis.Atoms[atom], axis) is [var value, ..] ? WrittenCell.Of(value) : "*";
        }

        var (least, most) = Ordinal.BoundsOf(axis.Shape);
        var low = gap.Above is { } above && above >= (least ?? above) ? WrittenCell.Of(Ordinal.CellOf(above, axis.Shape)) : null;
        var high = gap.Below is { } below && below <= (most ?? below) ? WrittenCell.Of(Ordinal.CellOf(below, axis.Shape)) : null;
        return (low, high) switch
        {
            (null, null) => "*",
            (null, _) => "< " + high,
            (_, null) => "> " + low,
            _ => Between(axis.Shape, gap, low, high),
        };
    }

    private static string Between(TypeShape shape, Gap gap, string low, string high)
    {
        if (!Ordinal.IsDiscrete(shape) || shape.Kind is ShapeKind.Duration or ShapeKind.DateTime or ShapeKind.Time)
        {
            return $"{low}..<{high}";
        }

        var (first, last) = (gap.Above!.Value + 1, gap.Below!.Value - 1);
        var from = WrittenCell.Of(Ordinal.CellOf(first, shape));
        return first == last ? from : $"{from}..{WrittenCell.Of(Ordinal.CellOf(last, shape))}";
    }
}
