namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>All combinations of atoms, each with the first row that matches it.</summary>
internal sealed class DecisionGrid
{
    private const int None = -1;

    private readonly ILookup<int, int> cellsByRow;

    private DecisionGrid(IReadOnlyList<Axis> axes, int[] owners, IReadOnlyList<bool> reachable)
    {
        Axes = axes;
        cellsByRow = Enumerable.Range(0, owners.Length).ToLookup(cell => owners[cell]);
        Reachable = reachable;
    }

    /// <summary>Beyond this many combinations nobody can check a table, a person included.</summary>
    public static int Limit => 1_000_000;

    private static int WorkLimit => 20 * Limit;

    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>For each row, whether any value reaches it past the rows above.</summary>
    public IReadOnlyList<bool> Reachable { get; }

    /// <summary>Whether every value of the types has a row.</summary>
    public bool IsComplete => !cellsByRow.Contains(None);

    public static DecisionGrid? Of(IReadOnlyList<Axis> axes, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> rows)
    {
        var size = axes.Aggregate(1L, static (product, axis) => Math.Min(product * axis.Atoms.Count, int.MaxValue));
        var work = rows.Sum(static row => row.Aggregate(1L, static (product, atoms) => Math.Min(product * Math.Max(atoms.Count, 1), int.MaxValue)));
        if (size > Limit || work > WorkLimit)
        {
            return null;
        }

        var owners = new int[size];
        Array.Fill(owners, None);
        var reachable = new bool[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var cell in CellsOf(axes, rows[row]))
            {
                if (owners[cell] == None)
                {
                    owners[cell] = row;
                    reachable[row] = true;
                }
            }
        }

        return new DecisionGrid(axes, owners, reachable);
    }

    /// <summary>The combinations that a row decides, as indices of atoms for each axis.</summary>
    public IEnumerable<int[]> OwnedBy(int row) =>
        cellsByRow[row].Select(AtomsAt);

    /// <summary>The combinations that no row decides.</summary>
    public IEnumerable<int[]> Missing => OwnedBy(None);

    /// <summary>The one axis of which some values have no row, whatever the others are; null where several together have none.</summary>
    public int? AxisAtFault
    {
        get
        {
            var missing = Missing.ToList();
            var all = Axes.Aggregate(1L, static (product, axis) => product * axis.Atoms.Count);
            for (var axis = 0; axis < Axes.Count; axis++)
            {
                var atoms = missing.Select(cell => cell[axis]).Distinct().Count();
                if (atoms > 0 && atoms < Axes[axis].Atoms.Count && missing.Count == all / Axes[axis].Atoms.Count * atoms)
                {
                    return axis;
                }
            }

            return null;
        }
    }

    private int[] AtomsAt(int cell)
    {
        var atoms = new int[Axes.Count];
        for (var axis = Axes.Count - 1; axis >= 0; axis--)
        {
            atoms[axis] = cell % Axes[axis].Atoms.Count;
            cell /= Axes[axis].Atoms.Count;
        }

        return atoms;
    }

    private static IEnumerable<int> CellsOf(IReadOnlyList<Axis> axes, IReadOnlyList<IReadOnlyList<int>> row)
    {
        IEnumerable<int> cells = [0];
        for (var axis = 0; axis < axes.Count; axis++)
        {
            var (count, atoms) = (axes[axis].Atoms.Count, row[axis]);
            cells = cells.SelectMany(cell => atoms, (cell, atom) => (cell * count) + atom);
        }

        return cells;
    }
}
