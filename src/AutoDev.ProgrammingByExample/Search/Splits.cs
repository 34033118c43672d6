using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// The tests at hand for decision trees: terms of type <c>bool</c>, thresholds on numeric terms at the boundaries that the rows
/// show, and equality with values that occur. For each way to part the rows the cheapest tests are kept.
/// </summary>
internal sealed class Splits(Scope scope, Meter meter, ValueTable table, int mostRivals)
{
    // The divisors that people count, pack, date and time by.
    private static readonly int[] Divisors = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 24, 25, 30, 50, 60, 100, 400, 1000];

    private const int MostSplits = 1500;

    private readonly Dictionary<UInt128, List<Split>> byRows = [];
    private readonly List<Split> all = [];
    private readonly List<(int Row, UInt128 Rows)> shared = [];

    /// <summary>The cheapest for each way to part the rows, in the order found.</summary>
    public IReadOnlyList<Split> All => all;

    public bool HasChanged { get; set; }

    /// <summary>Every known test that parts <paramref name="within"/> as <paramref name="split"/> does, cheapest first.</summary>
    public IEnumerable<Split> Alternatives(Split split, UInt128 within) => byRows.Values
        .SelectMany(splits => splits)
        .Where(other => (other.Holds & within) == (split.Holds & within) || (~other.Holds & within) == (split.Holds & within))
        .OrderBy(other => other.Cost);

    public void Learn(Term term)
    {
        if (term.IsConstant || (all.Count >= MostSplits && term.Cost > CostModel.Variable))
            return;
        if (term.Type is BooleanType)
        {
            if (term.Cost <= CostModel.MostOfATest && Where(term) is { } holds)
                Keep(term, holds, gap: null);
        }
        else if (term.Cost <= CostModel.MostOfASubject && IsOriginal(term.Expression))
        {
            if (NumberOperators.IsOrdered(term.Type))
                LearnThresholds(term);
            else if (term.Type is TextType or EnumerationType or CharacterType)
                LearnEqualities(term);
        }

        if (BitOperators.IsUnsigned(term.Type) && term.Cost <= CostModel.MostOfABitTest)
            LearnBits(term);
    }

    // Of bits all or none, or the last alone, is what is asked; a bound or another number would be a copy of a row.
    private void LearnBits(Term term)
    {
        var equal = LogicOperators.Equal(term.Type);
        var column = term.ColumnIn(table);
        meter.Spend(3 + scope.Labelled / 3);
        for (var bits = 0; bits <= 1; bits++)
        {
            var holds = UInt128.Zero;
            for (var row = 0; row < scope.Labelled; row++)
                holds |= column[row] == bits ? UInt128.One << row : 0;
            if (IsSettled(holds, term.Cost + CostModel.LeastOfAComparison))
                continue;
            var constant = new Constant(new Value(bits), term.Type, CostModel.PlainConstant, isMined: false);
            Keep(
                new Term(
                    new Call(equal, [term.Expression, constant]),
                    () => Array.ConvertAll(term.Values, value => value.IsFailure ? value : Value.Of(value.Equals(constant.Value)))),
                holds,
                gap: null);
        }
    }

    // What was only widened from another type has given its thresholds already.
    private static bool IsOriginal(Expression expression) => expression is not Call { Operator.Name: NumberOperators.Convert };

    private void LearnThresholds(Term term)
    {
        if (Groups(term) is not { } groups)
            return;
        var type = term.Type;
        NumberLine? line = null;
        Value[]? values = null;
        var holds = UInt128.Zero;
        for (var i = 1; i < groups.Count; i++)
        {
            holds |= groups[i - 1].Rows;
            if (IsSettled(holds, term.Cost + CostModel.LeastOfAComparison))
                continue;
            values ??= term.Values;
            line ??= new NumberLine(type, groups.Select(group => values[group.Row]));
            var (below, above) = (values[groups[i - 1].Row], values[groups[i].Row]);
            var isWide = line.Between(below, above) is not null;
            Keep(Thresholds.Between(below, above, isWide, term), holds, new Gap(term, below, above, isWide));
        }

        if (groups.Count <= 12)
            LearnEqualities(term, groups, _ => CostModel.EqualNumber);
        if (term.Expression is Variable && type is Int32Type or Int64Type)
            LearnDivisibility(term);
    }

    private void LearnEqualities(Term term)
    {
        if (Groups(term) is { } groups && groups.Count <= Scope.MostLabelled / 2)
            LearnEqualities(term, groups, value => value.Reference is string text ? CostModel.OfEqualText(text, term.Expression is Variable) : CostModel.RowConstant);
    }

    private void LearnDivisibility(Term term)
    {
        var type = term.Type;
        var remainder = NumberOperators.For(type).First(o => string.Equals(o.Name, "%", StringComparison.Ordinal)) with { Cost = CostModel.Unsaid };
        var equal = LogicOperators.Equal(type);
        var zero = new Constant(new Value(0), type, CostModel.Unsaid, isMined: false);
        foreach (var divisor in Divisors)
        {
            var constant = new Constant(new Value(divisor), type, CostModel.Divisor, isMined: false);
            var truths = Array.ConvertAll(term.ColumnIn(table), value => value % divisor == 0);
            var holds = UInt128.Zero;
            for (var row = 0; row < scope.Labelled; row++)
                holds |= truths[row] ? UInt128.One << row : 0;
            Keep(new Term(new Call(equal, [new Call(remainder, [term.Expression, constant]), zero]), () => Array.ConvertAll(truths, Value.Of)), holds, gap: null);
        }
    }

    private void LearnEqualities(Term term, List<(int Row, UInt128 Rows)> groups, Func<Value, int> costOf)
    {
        Operator? equal = null;
        foreach (var (row, holds) in groups)
        {
            if (IsSettled(holds, term.Cost + CostModel.LeastOfAComparison))
                continue;
            equal ??= LogicOperators.Equal(term.Type);
            var value = term.Values[row];
            var constant = new Constant(value, term.Type, costOf(value) + (IsAlone(value, holds) ? CostModel.Loneliness : 0), isMined: false);
            Keep(
                new Term(
                    new Call(equal, [term.Expression, constant]),
                    () => Array.ConvertAll(term.Values, other => other.IsFailure ? other : Value.Of(other.Equals(value)))),
                holds,
                gap: null);
        }
    }

    // A test for one row is that row itself, unless rules often have it.
    private bool IsAlone(Value value, UInt128 holds) =>
        scope.Labelled > 2 && value.Reference is string { Length: > 0 } && UInt128.PopCount(holds) == 1;

    // The labelled rows by the term's value, numbers in their order; null where a row has none.
    private List<(int Row, UInt128 Rows)>? Groups(Term term)
    {
        meter.Spend(3 + scope.Labelled / 3);
        Span<long> keys = stackalloc long[scope.Labelled];
        Span<int> rows = stackalloc int[scope.Labelled];
        var column = term.ColumnIn(table);
        for (var row = 0; row < rows.Length; row++)
        {
            keys[row] = column[row];
            rows[row] = row;
            if (ValueTable.IsFailure(keys[row]))
                return null;
        }

        if (term.Type is DecimalType or DoubleType)
        {
            var values = term.Values;
            rows.Sort((left, right) => NumberOperators.Compare(values[left], values[right], term.Type));
        }
        else
        {
            keys.Sort(rows);
        }

        shared.Clear();
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            if (i > 0 && column[row] == column[rows[i - 1]])
                shared[^1] = (shared[^1].Row, shared[^1].Rows | (UInt128.One << row));
            else
                shared.Add((row, UInt128.One << row));
        }

        return shared;
    }

    private UInt128? Where(Term truth)
    {
        var holds = UInt128.Zero;
        var column = truth.ColumnIn(table);
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (ValueTable.IsFailure(column[row]))
                return null;
            if (column[row] != 0)
                holds |= UInt128.One << row;
        }

        return holds;
    }

    // Nothing is parted, or enough is known that parts the rows so.
    private bool IsSettled(UInt128 holds, int cost) =>
        holds == 0 || holds == scope.Everything
        || (byRows.TryGetValue(holds, out var rivals) && rivals.Count >= mostRivals && rivals[0].Cost <= cost);

    private void Keep(Term term, UInt128 holds, Gap? gap)
    {
        meter.Spend(3);
        if (IsSettled(holds, term.Cost))
            return;
        var split = new Split(term, holds, gap);
        if (!byRows.TryGetValue(holds, out var rivals))
        {
            byRows.Add(holds, [split]);
            all.Add(split);
            HasChanged = true;
        }
        else if (split.Cost < rivals[0].Cost)
        {
            all[all.IndexOf(rivals[0])] = split;
            rivals.Insert(0, split);
            HasChanged = true;
        }
        else if (rivals.Count < mostRivals && !rivals.Exists(rival => rival.Term.HasSameValues(term)))
        {
            rivals.Add(split);
        }
    }
}
