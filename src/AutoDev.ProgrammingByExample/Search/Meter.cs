namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Counts work. One step is about one operator applied to one row.</summary>
[Implements("PRP-302-4")]
internal sealed class Meter(long limit)
{
    public long Used { get; private set; }

    public long Limit { get; } = limit;

    public bool IsSpent => Used >= Limit;

    public void Spend(long steps) => Used += steps;
}
