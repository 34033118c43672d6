namespace AutoDev.ProgrammingByExample.Search;

/// <summary>What the parameters of a lambda are.</summary>
internal enum LambdaShape
{
    /// <summary>An element of one sequence, or of each of two.</summary>
    Elements,

    /// <summary>An element and its position.</summary>
    Indexed,

    /// <summary>The result so far and the next element.</summary>
    Fold,
}
