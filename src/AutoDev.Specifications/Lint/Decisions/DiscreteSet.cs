namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>Named values: these, or all but these.</summary>
internal sealed class DiscreteSet : ValueSet
{
    private readonly HashSet<string> items;
    private readonly bool allBut;

    public DiscreteSet(IEnumerable<string> items, bool allBut)
        : this(new HashSet<string>(items, StringComparer.Ordinal), allBut)
    {
    }

    private DiscreteSet(HashSet<string> items, bool allBut)
    {
        this.items = items;
        this.allBut = allBut;
    }

    public override bool IsEmpty => !allBut && items.Count == 0;

    public override ValueSet Intersect(ValueSet other)
    {
        var set = (DiscreteSet)other;
        return (allBut, set.allBut) switch
        {
            (true, true) => new DiscreteSet(items.Union(set.items), allBut: true),
            (true, false) => new DiscreteSet(set.items.Where(item => !items.Contains(item)), allBut: false),
            (false, true) => new DiscreteSet(items.Where(item => !set.items.Contains(item)), allBut: false),
            _ => new DiscreteSet(items.Where(set.items.Contains), allBut: false),
        };
    }

    public override bool Overlaps(ValueSet other)
    {
        var set = (DiscreteSet)other;
        return (allBut, set.allBut) switch
        {
            (true, true) => true,
            (true, false) => !set.items.IsSubsetOf(items),
            (false, true) => !items.IsSubsetOf(set.items),
            _ => items.Overlaps(set.items),
        };
    }

    public override ValueSet Subtract(ValueSet other)
    {
        var set = (DiscreteSet)other;
        return Intersect(new DiscreteSet(set.items, !set.allBut));
    }

    public override bool HasMoreThan(IEnumerable<ValueSet> others)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>? unnamed = null;
        foreach (var other in others.Cast<DiscreteSet>())
        {
            if (!other.allBut)
            {
                named.UnionWith(other.items);
            }
            else if (unnamed is null)
            {
                unnamed = new HashSet<string>(other.items, StringComparer.Ordinal);
            }
            else
            {
                unnamed.IntersectWith(other.items);
            }
        }

        // All but some values: there are always more than anybody names.
        return unnamed is null
            ? allBut || !items.IsSubsetOf(named)
            : unnamed.Any(item => !named.Contains(item) && items.Contains(item) != allBut);
    }

    public override (int Low, int High)[] HullsOf(ValueSet[] column)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in column.SelectMany(static set => ((DiscreteSet)set).items))
        {
            if (!numbers.ContainsKey(item))
            {
                numbers.Add(item, numbers.Count);
            }
        }

        return Array.ConvertAll(column, set => ((DiscreteSet)set) switch
        {
            { allBut: true } => (-1, numbers.Count),
            { items.Count: 0 } => (0, -1),
            var some => (some.items.Min(item => numbers[item]), some.items.Max(item => numbers[item])),
        });
    }

    public override string Witness() => allBut ? "any other value" : items.OrderBy(static item => item, StringComparer.Ordinal).First().TrimStart('\'');
}
