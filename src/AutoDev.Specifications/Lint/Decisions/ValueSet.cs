namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>The values of one column that a condition lets through.</summary>
internal abstract class ValueSet
{
    public abstract bool IsEmpty { get; }

    /// <summary>With a set of the same column.</summary>
    public abstract ValueSet Intersect(ValueSet other);

    /// <summary>Whether the intersection with a set of the same column has a value.</summary>
    public abstract bool Overlaps(ValueSet other);

    /// <summary>What of this set is not in a set of the same column.</summary>
    public abstract ValueSet Subtract(ValueSet other);

    /// <summary>Whether this set has a value that none of the others of the same column has.</summary>
    public abstract bool HasMoreThan(IEnumerable<ValueSet> others);

    /// <summary>For each set of this column the numbers between which it lies: sets whose numbers do not meet have no common value.</summary>
    public abstract (int Low, int High)[] HullsOf(ValueSet[] column);

    /// <summary>One of the values, to be shown.</summary>
    public abstract string Witness();
}
