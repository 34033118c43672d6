using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>Values that try a decision row: near the ends of its conditions and in their middle.</summary>
internal static class RowProbes
{
    // A table too long for anybody to read is tried once a row.
    private const int Long = 1000;
    private const int PerRow = 6;

    /// <summary>Combinations of values that this row alone decides.</summary>
    public static IEnumerable<IReadOnlyList<CellValue>> Of(DecisionGrid grid, int row)
    {
        var cells = grid.OwnedBy(row)
            .Where(cell => cell.Zip(grid.Axes).All(static pair => ValuesOf(pair.Second.Atoms[pair.First], pair.Second).Count > 0))
            .ToList();
        var chosen = cells.Count <= 3 ? cells : [cells[0], cells[cells.Count / 2], cells[^1]];
        return chosen.SelectMany(cell => Combinations(grid, cell))
            .DistinctBy(static values => string.Join('\0', values), StringComparer.Ordinal)
            .Take(grid.Reachable.Count > Long ? 1 : PerRow);
    }

    /// <summary>Values of an atom; none where C# has no plain way to write one.</summary>
    public static IReadOnlyList<CellValue> ValuesOf(Atom atom, Axis axis) => atom switch
    {
        Point point => [Ordinal.CellOf(point.Value, axis.Shape)],
        Gap gap => [.. NumbersOf(gap, axis.Shape).Select(number => Ordinal.CellOf(number, axis.Shape))],
        Key key => [KeyCell(key, axis.Shape)],
        Others when axis.Shape.Kind == ShapeKind.Text => [new TextValue(Unlike(axis), Quoted: true)],
        Nothing => [new NullValue()],
        _ => [],
    };

    private static CellValue KeyCell(Key key, TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Boolean => new BooleanValue(key.Name == "true"),
        ShapeKind.Enumeration => new NameValue(key.Name),
        _ => new TextValue(key.Name, Quoted: true),
    };

    private static string Unlike(Axis axis)
    {
        var text = "?";
        while (axis.Atoms.Contains(new Key(text)))
        {
            text += "?";
        }

        return text;
    }

    private static IEnumerable<IReadOnlyList<CellValue>> Combinations(DecisionGrid grid, int[] cell)
    {
        var values = cell.Select((atom, axis) => ValuesOf(grid.Axes[axis].Atoms[atom], grid.Axes[axis])).ToList();
        return Enumerable.Range(0, values.Max(static v => v.Count)).Select(i => values.Select(v => v[i % v.Count]).ToList());
    }

    private static IEnumerable<decimal> NumbersOf(Gap gap, TypeShape shape)
    {
        var (least, most) = Ordinal.BoundsOf(shape);
        var low = gap.Above is { } above && above >= (least ?? above) ? gap.Above : null;
        var high = gap.Below is { } below && below <= (most ?? below) ? gap.Below : null;
        var step = Ordinal.IsDiscrete(shape) ? StepOf(shape) : 0.01m;
        var candidates = (low, high) switch
        {
            ({ } from, { } to) => new[] { from + step, Middle(from, to, shape), to - step },
            ({ } from, null) => [from + step, from + (step * 100)],
            (null, { } to) => [to - step, to - (step * 100)],
            _ => [0m],
        };
        return candidates.Distinct().Where(n =>
            (gap.Above is not { } a || n > a) && (gap.Below is not { } b || n < b) && (least is not { } l || n >= l) && (most is not { } m || n <= m));
    }

    private static decimal Middle(decimal from, decimal to, TypeShape shape)
    {
        var middle = (from / 2) + (to / 2);
        return Ordinal.IsDiscrete(shape) ? decimal.Floor(middle) : decimal.Round(middle, 4);
    }

    // A tick is nobody's idea of the next duration.
    private static decimal StepOf(TypeShape shape) => shape.Kind is ShapeKind.Duration or ShapeKind.Time or ShapeKind.DateTime
        ? TimeSpan.TicksPerSecond
        : 1;
}
