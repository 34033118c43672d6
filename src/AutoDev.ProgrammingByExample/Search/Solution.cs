using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>A program that is right on every labelled row, and the tree that it was read from.</summary>
/// <param name="Missing">What the evidence lacks; null where it suffices.</param>
/// <param name="IsDrawn">Whether it is of tiers at whose every boundary rows were written on both sides.</param>
internal sealed record Solution(TreeNode Tree, Expression Expression, string? Missing, bool IsDrawn)
{
    /// <summary>What it costs beside other programs: a boundary that rows draw is told by them, and a result is all that is left to tell.</summary>
    public int Told { get; } = IsDrawn
        ? Structure.Leaves(Expression).Sum(static leaf => leaf.Cost) + (Structure.Tests(Expression).Count() * CostModel.ShownTest)
        : Expression.Cost;

    public int Cost => Expression.Cost;

    /// <summary>
    /// Whether every case is a result that stands in the rows, taken between bounds of a parameter: what a person writes of tiers. A
    /// formula that says the same in fewer words is found early, or is none that a person would think of.
    /// </summary>
    public bool IsTiers { get; } = Structure.Leaves(Expression).All(static leaf => leaf is Constant or Throw)
        && Structure.Tests(Expression).All(static test => test is Call { Arguments: [Variable, Constant] });
}
