using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>A node of a decision tree: a term that is right on all of <paramref name="Rows"/>, or a test and two nodes.</summary>
/// <param name="Looseness">How many thresholds could as well lie elsewhere; of two trees of one cost the firmer is better.</param>
internal abstract record TreeNode(UInt128 Rows, int Cost, int Looseness)
{
    public abstract Expression ToExpression();

    public abstract IEnumerable<TreeNode> All();
}

internal sealed record Leaf(UInt128 Rows, Term Term) : TreeNode(Rows, Term.Cost, 0)
{
    public override Expression ToExpression() => Term.Expression;

    public override IEnumerable<TreeNode> All() => [this];
}

internal sealed record Branch(UInt128 Rows, Split Split, TreeNode Then, TreeNode Otherwise)
    : TreeNode(
        Rows,
        CostModel.Conditional + Split.Cost + Then.Cost + Otherwise.Cost,
        Then.Looseness + Otherwise.Looseness + (Split.IsLoose ? 1 : 0))
{
    public override Expression ToExpression() =>
        new Conditional(Split.Term.Expression, Then.ToExpression(), Otherwise.ToExpression());

    public override IEnumerable<TreeNode> All() => Then.All().Concat(Otherwise.All()).Prepend(this);
}

/// <summary>
/// Unifies terms that are right on some rows into one that is right on all: the cheapest tree over the most telling tests, exactly
/// for few rows, and over a narrowing beam of tests for many.
/// </summary>
internal sealed class DecisionTree(Covers covers, Splits splits, int[] classes, Meter meter)
{
    private static readonly int[] Beam = [24, 16, 10, 8, 6, 5, 4, 3, 3, 2, 2, 2];

    private readonly Dictionary<UInt128, TreeNode?> known = [];
    private readonly int classCount = classes.Max() + 1;
    private long allowance;

    /// <summary>Null where no tree within reach is right on all of <paramref name="rows"/>.</summary>
    public TreeNode? Cheapest(UInt128 rows, long steps)
    {
        allowance = meter.Used + steps;
        return Grow(rows, 0);
    }

    private TreeNode? Grow(UInt128 rows, int depth)
    {
        if (known.TryGetValue(rows, out var found))
            return found;
        TreeNode? best = covers.Cheapest(rows, meter) is { } term ? new Leaf(rows, term) : null;
        // Two of the cheapest leaves and the cheapest test cost more than this.
        var isWorthParting = best is null || best.Cost > 12;
        if (isWorthParting && depth < Beam.Length && !meter.IsSpent && UInt128.PopCount(rows) > 1)
        {
            var width = meter.Used > allowance ? 1 : Beam[depth];
            foreach (var split in MostTelling(rows, width))
            {
                if (Grow(rows & split.Holds, depth + 1) is { } then
                    && Grow(rows & ~split.Holds, depth + 1) is { } otherwise
                    && new Branch(rows, split, then, otherwise) is var branch
                    && (best is null || (branch.Cost, branch.Looseness).CompareTo((best.Cost, best.Looseness)) < 0))
                {
                    best = branch;
                }
            }
        }

        known[rows] = best;
        return best;
    }

    private IEnumerable<Split> MostTelling(UInt128 rows, int width)
    {
        meter.Spend(splits.All.Count);
        var seen = new HashSet<UInt128>();
        return splits.All
            .Where(split => (rows & split.Holds) != 0 && (rows & ~split.Holds) != 0 && seen.Add(rows & split.Holds))
            .Select((split, order) => (split, order, purity: Purity(rows & split.Holds) + Purity(rows & ~split.Holds)))
            .OrderByDescending(candidate => candidate.purity).ThenBy(candidate => candidate.split.Cost).ThenBy(candidate => candidate.order)
            .Take(width)
            .Select(candidate => candidate.split)
            .ToArray();
    }

    // Gini's measure: the sum of squares of the classes' counts over the count, largest where one class has all.
    private double Purity(UInt128 rows)
    {
        Span<int> counts = stackalloc int[Math.Min(classCount, 128)];
        counts.Clear();
        var all = 0;
        for (var row = 0; row < classes.Length; row++)
        {
            if ((rows >> row & 1) != 0)
            {
                counts[classes[row]]++;
                all++;
            }
        }

        var squares = 0;
        foreach (var count in counts)
            squares += count * count;
        return (double)squares / all;
    }
}
