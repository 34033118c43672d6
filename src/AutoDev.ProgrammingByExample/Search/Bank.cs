using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Every term found so far, one for each behaviour, by type and cost.</summary>
internal sealed class Bank
{
    private static readonly IReadOnlyList<Term> None = [];

    private readonly Dictionary<DataType, Shelf> shelves = [];

    public int Count { get; private set; }

    public IEnumerable<Term> Of(DataType type) => shelves.TryGetValue(type, out var shelf) ? shelf.ByCost.SelectMany(terms => terms) : None;

    public IReadOnlyList<Term> Of(DataType type, int cost) =>
        shelves.TryGetValue(type, out var shelf) && cost < shelf.ByCost.Count ? shelf.ByCost[cost] : None;

    /// <summary>Whether a term that comes to these values is there already.</summary>
    public bool Contains(DataType type, ReadOnlySpan<Value> values) =>
        shelves.TryGetValue(type, out var shelf) && shelf.ByValues.Contains(values);

    /// <summary>False where a term that behaves so is there already.</summary>
    public bool Add(Term term)
    {
        if (!shelves.TryGetValue(term.Expression.Type, out var shelf))
            shelves.Add(term.Expression.Type, shelf = new Shelf([], new HashSet<Term>(Term.SameValues.Instance)));
        if (!shelf.Behaviours.Add(term))
            return false;
        while (shelf.ByCost.Count <= term.Cost)
            shelf.ByCost.Add([]);
        shelf.ByCost[term.Cost].Add(term);
        Count++;
        return true;
    }

    private sealed record Shelf(List<List<Term>> ByCost, HashSet<Term> Behaviours)
    {
        public HashSet<Term>.AlternateLookup<ReadOnlySpan<Value>> ByValues { get; } = Behaviours.GetAlternateLookup<ReadOnlySpan<Value>>();
    }
}
