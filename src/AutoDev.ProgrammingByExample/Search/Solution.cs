using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>A program that is right on every labelled row, and the tree that it was read from.</summary>
/// <param name="Missing">What the evidence lacks; null where it suffices.</param>
internal sealed record Solution(TreeNode Tree, Expression Expression, string? Missing)
{
    public int Cost => Expression.Cost;
}
