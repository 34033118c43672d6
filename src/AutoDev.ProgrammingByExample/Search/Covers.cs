using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Terms that are right on some of the labelled rows, by the rows that they are right on; the cheapest first.</summary>
internal sealed class Covers(Value[] targets, ValueTable table)
{
    private const int MostRivals = 4;

    private readonly long[] wanted = table.Encode(targets);
    private readonly Dictionary<UInt128, List<Term>> byRows = [];
    private readonly List<(UInt128 Rows, Term Term)> all = [];

    public ValueTable Table { get; } = table;

    public bool HasChanged { get; set; }

    /// <summary>The rows that at least one term is right on.</summary>
    public UInt128 Covered { get; private set; }

    public IReadOnlyList<(UInt128 Rows, Term Term)> All => all;

    /// <summary>Different terms that are right on exactly these rows.</summary>
    public IReadOnlyList<Term> On(UInt128 rows) => byRows.TryGetValue(rows, out var terms) ? terms : [];

    /// <summary>Returns where the term is right.</summary>
    public UInt128 Learn(Term term)
    {
        var rows = Matches(term);
        if (rows == 0)
            return rows;
        if (!byRows.TryGetValue(rows, out var rivals))
        {
            byRows.Add(rows, [term]);
            Insert(rows, term);
        }
        else if (term.Cost < rivals[0].Cost)
        {
            all.RemoveAll(entry => entry.Rows == rows);
            rivals.Insert(0, term);
            Insert(rows, term);
        }
        else if (rivals.Count < MostRivals && !rivals.Exists(rival => rival.HasSameValues(term)))
        {
            rivals.Add(term);
        }

        return rows;
    }

    private UInt128 Matches(Term term)
    {
        var column = term.ColumnIn(Table);
        var rows = UInt128.Zero;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (column[i] == wanted[i])
                rows |= UInt128.One << i;
        }

        return rows;
    }

    private void Insert(UInt128 rows, Term term)
    {
        var position = all.Count;
        while (position > 0 && all[position - 1].Term.Cost > term.Cost)
            position--;
        all.Insert(position, (rows, term));
        Covered |= rows;
        HasChanged = true;
    }

    /// <summary>The cheapest term that is right on all of <paramref name="rows"/>.</summary>
    public Term? Cheapest(UInt128 rows, Meter meter)
    {
        meter.Spend(1 + all.Count / 16);
        foreach (var (covered, term) in all)
        {
            if ((covered & rows) == rows)
                return term;
        }

        return null;
    }

    /// <summary>Terms of nearly the least cost that are right on all of <paramref name="rows"/>, cheapest first.</summary>
    public IEnumerable<Term> Near(UInt128 rows, int highestCost) => byRows
        .Where(pair => (pair.Key & rows) == rows)
        .SelectMany(pair => pair.Value)
        .Where(term => term.Cost <= highestCost)
        .OrderBy(term => term.Cost);

    /// <summary>
    /// The rows in classes that share a term: the greedy set cover that guides the choice of tests (Alur, Radhakrishna and Udupa,
    /// "Scaling enumerative program synthesis via divide and conquer", 2017).
    /// </summary>
    public List<UInt128> Classes()
    {
        var classes = new List<UInt128>();
        for (var open = Covered; open != 0; open &= ~classes[^1])
        {
            var best = UInt128.Zero;
            foreach (var (covered, _) in all)
            {
                if (UInt128.PopCount(covered & open) > UInt128.PopCount(best))
                    best = covered & open;
            }

            classes.Add(best);
        }

        return classes;
    }
}
