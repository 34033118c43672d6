using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>What is wanted on each labelled row of a scope, and the terms and tests that have been learned towards it.</summary>
/// <param name="mostRivals">How many tests are kept that part the rows alike.</param>
internal sealed class Goal(Scope scope, Value[] targets, DataType returns, Meter meter, ValueTable table, int mostRivals = 4)
{
    public Covers Covers { get; } = new(targets, table);

    public Splits Splits { get; } = new(scope, meter, table, mostRivals);

    public DataType Returns { get; } = returns;

    public Value[] Targets { get; } = targets;

    public void Learn(Term term)
    {
        if (term.Type.Equals(Returns))
        {
            meter.Spend(1);
            Covers.Learn(term);
        }

        Splits.Learn(term);
    }

    /// <summary>The cheapest term that is right on every row by itself.</summary>
    public Leaf? Whole() => Covers.Cheapest(scope.Everything, meter) is { } term ? new Leaf(scope.Everything, term) : null;

    /// <summary>The cheapest tree that is right on every row, if anything was learned since the last time.</summary>
    /// <param name="steps">That choosing among tests may take, before the most telling one is all that is tried.</param>
    public TreeNode? Unify(long? steps = null)
    {
        if (Covers.Covered != scope.Everything || !(Covers.HasChanged || Splits.HasChanged))
            return null;
        Covers.HasChanged = Splits.HasChanged = false;
        return Covers.Cheapest(scope.Everything, meter) is { Cost: <= CostModel.LeastOfBranches } term
            ? new Leaf(scope.Everything, term)
            : new DecisionTree(Covers, Splits, Covers.Classes(), meter)
                .Cheapest(scope.Everything, steps ?? Math.Max(100_000, meter.Used / 4));
    }
}
