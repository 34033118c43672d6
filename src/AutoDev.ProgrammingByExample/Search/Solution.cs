using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>A program that is right on every labelled row, and the tree that it was read from.</summary>
/// <param name="Missing">What the evidence lacks; null where it suffices.</param>
internal sealed record Solution(TreeNode Tree, Expression Expression, string? Missing)
{
    public int Cost => Expression.Cost;

    /// <summary>
    /// Whether every case is a result that stands in the rows, taken between bounds of a parameter: what a person writes of tiers. A
    /// formula that says the same in fewer words is found early, or is none that a person would think of.
    /// </summary>
    public bool IsTiers { get; } = Structure.Leaves(Expression).All(static leaf => leaf is Constant or Throw)
        && Structure.Tests(Expression).All(static test => test is Call { Arguments: [Variable, Constant] });
}
