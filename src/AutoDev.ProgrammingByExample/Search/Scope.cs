using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// What expressions are evaluated on while they are searched for: variables, and rows of values for them. The first
/// <see cref="Labelled"/> rows come from examples; the others are inputs nearby whose results nobody stated. They keep programs
/// apart that the examples alone cannot tell from each other, which is what ambiguity is read from.
/// </summary>
internal sealed class Scope(Variable[] variables, Value[][] rows, int labelled)
{
    /// <summary>As many rows as a <see cref="UInt128"/> has bits.</summary>
    public const int MostLabelled = 120;

    public Variable[] Variables { get; } = variables;

    public Value[][] Rows { get; } = rows;

    public int Labelled { get; } = labelled;

    /// <summary>What one operator costs on one row: one step, and more where texts and sequences are long.</summary>
    public long Weight { get; } = 1 + rows.Sum(row => row.Sum(Length)) / Math.Max(1, rows.Length) / 64;

    /// <summary>All labelled rows.</summary>
    public UInt128 Everything => (UInt128.One << Labelled) - 1;

    private static long Length(Value value) => value.Reference switch
    {
        string text => text.Length,
        Value[] items => items.Length,
        _ => 0,
    };

    /// <summary>The same with only some of the labelled rows.</summary>
    public Scope Only(UInt128 rows) =>
        new(Variables, [.. Of(Rows[..Labelled], rows), .. Rows[Labelled..]], (int)UInt128.PopCount(rows & Everything));

    /// <summary>What belongs to some of the labelled rows.</summary>
    public static T[] Of<T>(T[] all, UInt128 rows) => [.. all.Where((_, row) => (rows >> row & 1) != 0)];

    public Value[] Column(int variable) => Array.ConvertAll(Rows, row => row[variable]);
}
