using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>The pieces of a text between marks, as the rows of a scope of their own; those whose result is known come first.</summary>
internal sealed class Pieces
{
    private const int MostPieces = 600;

    private readonly Scope outer;
    private readonly int[][] places;

    private Pieces(Term split, Scope outer, Scope inner, int[][] places)
    {
        Split = split;
        this.outer = outer;
        Inner = inner;
        this.places = places;
    }

    public Term Split { get; }

    public Scope Inner { get; }

    /// <summary>Where the pieces of each outer row stand in <see cref="Inner"/>.</summary>
    public IReadOnlyList<int> Of(int row) => places[row];

    /// <summary>Null where a row has no pieces, or none has two, or all have too many.</summary>
    /// <param name="isKnown">Whether it is known what is wanted of the pieces of a labelled row.</param>
    public static Pieces? Of(Term split, Scope outer, Func<int, Value[], bool> isKnown)
    {
        var count = 0;
        var most = 0;
        for (var row = 0; row < outer.Rows.Length; row++)
        {
            if (split.Values[row].Reference is not Value[] items)
            {
                if (row < outer.Labelled)
                    return null;
                continue;
            }

            count += items.Length;
            most = Math.Max(most, items.Length);
        }

        if (most < 2 || count > MostPieces)
            return null;
        var rows = new List<Value[]>();
        var found = new int[outer.Rows.Length][];
        for (var row = 0; row < outer.Labelled; row++)
        {
            var items = split.Values[row].Items;
            if (rows.Count + items.Length <= Scope.MostLabelled && isKnown(row, items))
                Place(row);
        }

        var labelled = rows.Count;
        for (var row = 0; row < outer.Rows.Length; row++)
        {
            if (found[row] is null)
                Place(row);
        }

        void Place(int row)
        {
            var items = split.Values[row].Reference as Value[] ?? [];
            found[row] = [.. Enumerable.Range(rows.Count, items.Length)];
            rows.AddRange(items.Select(item => new[] { item }));
        }

        var variable = new Variable(outer.Variables.Length, "", DataType.Text);
        return new Pieces(split, outer, new Scope([variable], [.. rows], labelled), found);
    }

    /// <summary>What an operator comes to that calls a lambda with these results for the pieces.</summary>
    public Term Apply(Operator @operator, Expression body, Value[] results)
    {
        var values = new Value[outer.Rows.Length];
        for (var row = 0; row < values.Length; row++)
            values[row] = @operator.Apply([Split.Values[row], new Value(new Tabulated([.. places[row].Select(place => results[place])]))]);
        return new Term(new Call(@operator, [Split.Expression, new Lambda(Inner.Variables, body)]), values);
    }

    /// <summary>What an operator comes to that calls a lambda for those pieces only that passed a test.</summary>
    public Term Apply(Term kept, Operator @operator, Expression body, Value[] results, Value[] test)
    {
        var values = new Value[outer.Rows.Length];
        for (var row = 0; row < values.Length; row++)
            values[row] = @operator.Apply([kept.Values[row], new Value(new Tabulated([.. places[row].Where(place => test[place].IsTrue).Select(place => results[place])]))]);
        return new Term(new Call(@operator, [kept.Expression, new Lambda(Inner.Variables, body)]), values);
    }

    /// <summary>Runs a body on every piece.</summary>
    public Value[] Run(Expression body)
    {
        var results = new Value[Inner.Rows.Length];
        for (var row = 0; row < outer.Rows.Length; row++)
        {
            foreach (var place in places[row])
                results[place] = Interpreter.Run(body, [.. outer.Rows[row], .. Inner.Rows[place]]);
        }

        return results;
    }

    private sealed class Tabulated(Value[] results) : Function
    {
        private int next;

        public override Value Invoke(ReadOnlySpan<Value> arguments) => results[next++];
    }
}
