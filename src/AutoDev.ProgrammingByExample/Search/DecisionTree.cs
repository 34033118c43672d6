using System.Numerics;
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
internal sealed class DecisionTree(Covers covers, Splits splits, IReadOnlyList<UInt128> classes, Meter meter)
{
    private static readonly int[] Beam = [24, 16, 10, 8, 6, 5, 4, 3, 3, 2, 2, 2];

    private readonly Dictionary<UInt128, TreeNode?> known = [];
    private readonly UInt128[] classes = [.. classes];
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
        var isWorthParting = best is null || best.Cost > CostModel.LeastOfBranches;
        if (isWorthParting && depth < Beam.Length && !meter.IsSpent && UInt128.PopCount(rows) > 1)
        {
            var width = meter.Used > allowance ? 1 : Beam[depth];
            foreach (var split in MostTelling(rows, width))
            {
                if (Grow(rows & split.Holds, depth + 1) is { } then
                    && (best is null || CostModel.Conditional + split.Cost + then.Cost < best.Cost)
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

    // The purest first, then the cheapest, then those found first; of tests that part these rows alike, one.
    private List<Split> MostTelling(UInt128 rows, int width)
    {
        meter.Spend(splits.All.Count);
        var chosen = new List<Split>(width + 1);
        Span<double> purities = stackalloc double[width + 1];
        foreach (var split in splits.All)
        {
            var holds = rows & split.Holds;
            if (holds == 0 || holds == rows)
                continue;
            var purity = Purity(holds) + Purity(rows & ~split.Holds);
            var place = chosen.Count;
            while (place > 0 && (purity > purities[place - 1] || (purity == purities[place - 1] && split.Cost < chosen[place - 1].Cost)))
                place--;
            if (place == width || Alike(chosen, purities, purity, rows, holds))
                continue;
            if (chosen.Count == width)
                chosen.RemoveAt(width - 1);
            purities[place..chosen.Count].CopyTo(purities[(place + 1)..]);
            chosen.Insert(place, split);
            purities[place] = purity;
        }

        return chosen;
    }

    private static bool Alike(List<Split> chosen, ReadOnlySpan<double> purities, double purity, UInt128 rows, UInt128 holds)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            if (purities[i] == purity && (chosen[i].Holds & rows) == holds)
                return true;
        }

        return false;
    }

    // Gini's measure: the sum of squares of the classes' counts over the count, largest where one class has all.
    private double Purity(UInt128 rows)
    {
        var squares = 0;
        foreach (var members in classes)
        {
            var count = Count(rows & members);
            squares += count * count;
        }

        return (double)squares / Count(rows);
    }

    private static int Count(UInt128 rows) => BitOperations.PopCount((ulong)rows) + BitOperations.PopCount((ulong)(rows >> 64));
}
