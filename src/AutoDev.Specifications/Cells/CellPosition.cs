namespace AutoDev.Specifications.Cells;

/// <summary>What a column is for, which decides what its cells can mean.</summary>
public enum CellPosition
{
    /// <summary>Not known: unmistakable conditions are read, commas are text.</summary>
    Plain,

    /// <summary>An input of which at least one cell is a condition: commas separate a set.</summary>
    Condition,

    /// <summary>The result: <c>-</c> is nothing, <c>!X</c> is an exception, and there are no conditions.</summary>
    Result,
}
