using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>A simpler problem whose program is a part of what is looked for.</summary>
/// <param name="Returns">What the simpler problem's results are.</param>
/// <param name="Targets">Its results for the labelled rows; null where a row does not say.</param>
/// <param name="Whole">The program that its program is a part of.</param>
internal sealed record Reduction(DataType Returns, Value?[] Targets, Func<Expression, Expression> Whole)
{
    public UInt128 Rows { get; } = Targets.Select(static (target, row) => target is null ? 0 : UInt128.One << row).Aggregate(UInt128.Zero, static (all, row) => all | row);
}
