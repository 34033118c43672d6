using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>What is wanted of a lambda for each element, and what has been learned towards it.</summary>
internal sealed class WantedBody
{
    private const int ElementsPerCase = 4;

    private const long StepsForATree = 20_000;

    private readonly Scope elements;
    private readonly Goal goal;
    private readonly Meeting? meeting;
    private readonly Extremes? extremes;

    public WantedBody(Scope elements, Goal goal, Language language, ValueTable table, Meter meter)
    {
        this.elements = elements;
        this.goal = goal;
        if (goal.Returns is not (Int32Type or Int64Type))
            return;
        meeting = new Meeting(elements, goal, language, table, meter, mines: true);
        extremes = new Extremes(elements, goal, table, meter);
    }

    public bool AreNumbers => meeting is not null;

    public void Learn(Term term)
    {
        goal.Learn(term);
        meeting?.Learn(term);
    }

    /// <summary>A body without branches; of a test, one that holds where it is wanted, or where it is not.</summary>
    public Leaf? Whole()
    {
        extremes?.Learn();
        if (goal.Whole() is { Term.IsConstant: false } leaf)
            return leaf;
        return goal.Returns is BooleanType && goal.Splits.All.FirstOrDefault(IsWanted) is { } split
            ? new Leaf(elements.Everything, IsTrue(0) == ((split.Holds & 1) != 0) ? split.Term : Opposite(split))
            : null;
    }

    /// <summary>A body that may have branches; null where there is none, or none that is new.</summary>
    public TreeNode? Tree()
    {
        extremes?.Learn();
        return goal.Unify(StepsForATree) is { } tree && IsBelievable(tree) ? tree : null;
    }

    public static Term Opposite(Split split) => new(Tidy.Negate(split.Term.Expression), Array.ConvertAll(split.Term.Values, Opposite));

    private static Value Opposite(Value value) => value.IsFailure ? value : Value.Of(!value.IsTrue);

    private bool IsTrue(int row) => goal.Targets[row].IsTrue;

    // On each row what is wanted, or on each the opposite.
    private bool IsWanted(Split split) => Enumerable.Range(0, elements.Labelled).All(row => (split.Holds >> row & 1) != 0 == IsTrue(row))
        || Enumerable.Range(0, elements.Labelled).All(row => (split.Holds >> row & 1) == 0 == IsTrue(row));

    // A case of one element is a copy of it, and every case needs several that it could have failed on.
    private bool IsBelievable(TreeNode tree)
    {
        var leaves = tree.All().OfType<Leaf>().ToArray();
        return leaves.Length == 1
            || (elements.Labelled >= ElementsPerCase * leaves.Length && Array.TrueForAll(leaves, leaf => UInt128.PopCount(leaf.Rows) > 1));
    }
}
