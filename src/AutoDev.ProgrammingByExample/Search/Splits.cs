using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// The tests at hand for decision trees: terms of type <c>bool</c>, thresholds on numeric terms at the boundaries that the rows
/// show, and equality with values that occur. For each way to part the rows the cheapest tests are kept.
/// </summary>
internal sealed class Splits(Scope scope, Meter meter)
{
    private const int MostRivals = 4;

    // The divisors that people count, pack, date and time by.
    private static readonly int[] Divisors = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 20, 24, 25, 30, 50, 60, 100, 400, 1000];

    private const int MostExpensiveSubject = 9;

    private const int MostExpensiveTest = 16;

    private const int LongestWord = 14;

    private const int Loneliness = 6;

    private const int MostSplits = 1500;

    private readonly Dictionary<UInt128, List<Split>> byRows = [];
    private readonly List<Split> all = [];

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
        if (term.Expression.Type is BooleanType)
        {
            if (term.Cost <= MostExpensiveTest)
                Keep(term, gap: null);
        }
        else if (term.Cost <= MostExpensiveSubject && IsOriginal(term.Expression))
        {
            if (NumberOperators.IsNumber(term.Expression.Type))
                LearnThresholds(term);
            else if (term.Expression.Type is TextType or EnumerationType or CharacterType)
                LearnEqualities(term);
        }
    }

    // What was only widened from another type has given its thresholds already.
    private static bool IsOriginal(Expression expression) => expression is not Call { Operator.Name: NumberOperators.Convert };

    private void LearnThresholds(Term term)
    {
        var type = term.Expression.Type;
        var sorted = DistinctLabelled(term);
        sorted.Sort((left, right) => NumberOperators.Compare(left, right, type));
        var line = new NumberLine(type, sorted);
        for (var i = 1; i < sorted.Count; i++)
        {
            var isWide = line.Between(sorted[i - 1], sorted[i]) is not null;
            Keep(Thresholds.Between(sorted[i - 1], sorted[i], isWide, term), new Gap(term, sorted[i - 1], sorted[i], isWide));
        }

        if (sorted.Count <= 12)
            LearnEqualities(term, sorted, CostModel.MinedConstant + 1);
        if (term.Expression is Variable && term.Expression.Type is Int32Type or Int64Type)
            LearnDivisibility(term);
    }

    private void LearnEqualities(Term term)
    {
        var values = DistinctLabelled(term);
        if (values.Count <= Scope.MostLabelled / 2)
            LearnEqualities(term, values, CostModel.RowConstant);
    }

    private void LearnDivisibility(Term term)
    {
        var type = term.Expression.Type;
        var remainder = NumberOperators.For(type).First(o => string.Equals(o.Name, "%", StringComparison.Ordinal)) with { Cost = 0 };
        var equal = LogicOperators.Equal(type);
        var zero = new Constant(new Value(0), type, 0, isMined: false);
        foreach (var divisor in Divisors)
        {
            var constant = new Constant(new Value(divisor), type, CostModel.MinedConstant + 2, isMined: false);
            var truths = Array.ConvertAll(term.Values, value => Value.Of(value.Bits % divisor == 0));
            Keep(new Term(new Call(equal, [new Call(remainder, [term.Expression, constant]), zero]), truths), gap: null);
        }
    }

    private void LearnEqualities(Term term, List<Value> values, int cost)
    {
        var equal = LogicOperators.Equal(term.Expression.Type);
        foreach (var value in values)
        {
            var length = value.Reference is string text ? LengthOf(text, isParameter: term.Expression is Variable) : 0;
            var truths = Array.ConvertAll(term.Values, other => other.IsFailure ? other : Value.Of(other.Equals(value)));
            var constant = new Constant(value, term.Expression.Type, cost + length + (IsAlone(value, truths) ? Loneliness : 0), isMined: false);
            Keep(new Term(new Call(equal, [term.Expression, constant]), truths), gap: null);
        }
    }

    // A test for one row is that row itself, unless rules often have it.
    private bool IsAlone(Value value, Value[] truths) =>
        scope.Labelled > 2 && value.Reference is string { Length: > 0 } && truths.AsSpan(0, scope.Labelled).Count(Value.True) == 1;

    // A word that a parameter is compared with stands in its column; a sentence there is the row itself, and what is computed could be
    // compared with anything.
    private static int LengthOf(string text, bool isParameter) => isParameter
        ? Math.Clamp((text.Length - LongestWord) / 2, 0, 30)
        : Math.Min(text.Length, 10);

    private List<Value> DistinctLabelled(Term term)
    {
        var values = new HashSet<Value>();
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (!term.Values[row].IsFailure)
                values.Add(term.Values[row]);
        }

        meter.Spend(scope.Labelled);
        return [.. values];
    }

    private void Keep(Term term, Gap? gap)
    {
        var holds = UInt128.Zero;
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (term.Values[row].IsFailure)
                return;
            if (term.Values[row].IsTrue)
                holds |= UInt128.One << row;
        }

        meter.Spend(scope.Labelled);
        if (holds == 0 || holds == scope.Everything)
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
        else if (rivals.Count < MostRivals && !rivals.Exists(rival => Term.SameValues.Instance.Equals(rival.Term, term)))
        {
            rivals.Add(split);
        }
    }
}
