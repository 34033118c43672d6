namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>Named values: these, or all but these.</summary>
internal sealed class DiscreteSet(IReadOnlyCollection<string> items, bool allBut) : ValueSet
{
    private readonly HashSet<string> items = new(items, StringComparer.Ordinal);
    private readonly bool allBut = allBut;

    public override bool IsEmpty => !allBut && items.Count == 0;

    public override ValueSet Intersect(ValueSet other)
    {
        var set = (DiscreteSet)other;
        return (allBut, set.allBut) switch
        {
            (true, true) => new DiscreteSet([.. items.Union(set.items)], allBut: true),
            (true, false) => new DiscreteSet([.. set.items.Where(item => !items.Contains(item))], allBut: false),
            (false, true) => new DiscreteSet([.. items.Where(item => !set.items.Contains(item))], allBut: false),
            _ => new DiscreteSet([.. items.Where(set.items.Contains)], allBut: false),
        };
    }

    public override ValueSet Subtract(ValueSet other)
    {
        var set = (DiscreteSet)other;
        return Intersect(new DiscreteSet(set.items, !set.allBut));
    }

    public override string Witness() => allBut ? "any other value" : items.OrderBy(static item => item, StringComparer.Ordinal).First().TrimStart('\'');
}
