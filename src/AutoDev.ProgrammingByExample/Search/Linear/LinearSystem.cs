namespace AutoDev.ProgrammingByExample.Search.Linear;

/// <summary>Solves equations exactly (Gaussian elimination over fractions).</summary>
internal static class LinearSystem
{
    /// <summary>The one solution; null where there is none, or more than one.</summary>
    /// <param name="rows">Each has the coefficients of the unknowns and, last, the right side.</param>
    public static Fraction[]? Solve(Fraction[][] rows, int unknowns)
    {
        var system = Array.ConvertAll(rows, row => (Fraction[])row.Clone());
        for (var column = 0; column < unknowns; column++)
        {
            var pivot = Array.FindIndex(system, column, row => !row[column].IsZero);
            if (pivot < 0)
                return null;
            (system[column], system[pivot]) = (system[pivot], system[column]);
            Normalize(system[column], column);
            for (var other = 0; other < system.Length; other++)
            {
                if (other != column && !system[other][column].IsZero)
                    Subtract(system[other], system[column], system[other][column], column);
            }
        }

        for (var row = unknowns; row < system.Length; row++)
        {
            if (!system[row][unknowns].IsZero)
                return null;
        }

        return [.. system.Take(unknowns).Select(row => row[unknowns])];
    }

    private static void Normalize(Fraction[] row, int column)
    {
        var pivot = row[column];
        for (var i = column; i < row.Length; i++)
            row[i] /= pivot;
    }

    private static void Subtract(Fraction[] row, Fraction[] pivot, Fraction factor, int column)
    {
        for (var i = column; i < row.Length; i++)
            row[i] -= factor * pivot[i];
    }
}
