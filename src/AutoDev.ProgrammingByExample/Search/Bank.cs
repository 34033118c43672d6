using System.Runtime.InteropServices;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Every term found so far by type and cost: one for each behaviour on all rows of its scope. Of those that agree on every labelled row
/// only a few of nearly the least cost are kept, which is what rivals are made of; without this the unlabelled rows, which nothing is
/// known of, would make most of the bank.
/// </summary>
internal sealed class Bank(int labelled)
{
    private const int MostRivals = 3;

    private const int Margin = 3;

    private static readonly List<Term> None = [];

    private readonly Dictionary<DataType, Shelf> shelves = [];

    public int Count { get; private set; }

    public IEnumerable<Term> Of(DataType type) => shelves.TryGetValue(type, out var shelf) ? shelf.ByCost.SelectMany(terms => terms) : None;

    /// <summary>Not to be changed by the caller.</summary>
    public List<Term> Of(DataType type, int cost) =>
        shelves.TryGetValue(type, out var shelf) && cost < shelf.ByCost.Count ? shelf.ByCost[cost] : None;

    /// <summary>Whether a term of such values and cost would be one too many.</summary>
    public bool HasEnough(DataType type, ReadOnlySpan<long> column, int cost)
    {
        if (!shelves.TryGetValue(type, out var shelf))
            return false;
        return (shelf.Rivals.TryGetValue(Column.Hash(column[..labelled]), out var rivals)
                && cost >= rivals.Cost && (rivals.Count >= MostRivals || cost > rivals.Cost + Margin))
            || (shelf.ByValues.TryGetValue(column, out var known) && known.Cost <= cost);
    }

    /// <summary>False where a term that behaves so is there already, or enough that almost do.</summary>
    public bool Add(Term term)
    {
        if (!shelves.TryGetValue(term.Type, out var shelf))
            shelves.Add(term.Type, shelf = new Shelf([], new HashSet<Term>(Term.SameColumn.Instance), []));
        ref var rivals = ref CollectionsMarshal.GetValueRefOrAddDefault(shelf.Rivals, Column.Hash(term.Column.AsSpan(0, labelled)), out var isKnown);
        if (!isKnown || term.Cost < rivals.Cost)
            rivals = (term.Cost, 0);
        else if (rivals.Count >= MostRivals || term.Cost > rivals.Cost + Margin)
            return false;
        if (shelf.Behaviours.TryGetValue(term, out var known))
        {
            // What was found ahead of its turn makes way for what is cheaper.
            if (known.Cost <= term.Cost)
                return false;
            shelf.Behaviours.Remove(known);
        }

        shelf.Behaviours.Add(term);
        rivals.Count++;
        while (shelf.ByCost.Count <= term.Cost)
            shelf.ByCost.Add([]);
        shelf.ByCost[term.Cost].Add(term);
        Count++;
        return true;
    }

    private sealed record Shelf(List<List<Term>> ByCost, HashSet<Term> Behaviours, Dictionary<ulong, (int Cost, int Count)> Rivals)
    {
        public HashSet<Term>.AlternateLookup<ReadOnlySpan<long>> ByValues { get; } = Behaviours.GetAlternateLookup<ReadOnlySpan<long>>();
    }
}
