using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Adds to a search the operators that take lambdas.</summary>
internal sealed class LambdaSearch(
    Scope scope, Goal goal, Language language, Bank bank, ValueTable table, Lag lag, Meter meter, Action<Expression, long[]> offer)
{
    private const int MostSources = 60;

    private const int MostPromising = 16;

    // What there is time for, in steps.
    private const long DeepWork = 100_000_000;

    private const int MostExpensiveDirected = 7;

    private const long HeadStart = 50_000;

    private const int MostPaired = 12;

    private const int MostExpensivePair = 12;

    private const int MostExpensiveSequence = 9;

    private const int MostExpensiveBody = 13;

    private readonly List<LambdaSource> sources = [];
    private readonly Dictionary<(LambdaShape Shape, DataType Element, DataType Result), Operator[]> operators = [];
    private readonly long[] scratch = new long[scope.Rows.Length];
    private readonly List<SequenceType> types = [.. language.Types.OfType<SequenceType>()];
    private readonly Promising promising = new(scope, goal, table);
    private readonly HashSet<(LambdaShape Shape, Term Sequence)> known = [];
    private readonly Surroundings around = new(scope, language, bank, table);
    private readonly int scale = meter.Limit >= DeepWork ? 2 : 1;
    private int opened;
    private int directed;
    private long backwards;
    private long branched;

    public void Level(int cost)
    {
        if (types.Count == 0 || table.IsFull)
            return;
        for (; opened < Math.Min(cost - types.Max(lag.Of), MostExpensivePair - CostModel.Variable); opened++)
            Open(opened + 1);
        Direct(cost - 1);
        ReadBackwards(Math.Min(cost, MostExpensiveDirected));
        foreach (var source in sources.ToArray())
        {
            // The cheapest of these operators costs 2; the dearer ones see the same bodies one level later.
            for (var extra = 2; extra <= 3 && !meter.IsSpent && !table.IsFull; extra++)
            {
                var bodyCost = cost - source.Cost - extra;
                if (bodyCost is >= 1 and <= MostExpensiveBody)
                    Apply(source, bodyCost, extra);
            }

            Branch(source);
        }
    }

    // So do cases within a lambda; a third of all work at most.
    private void Branch(LambdaSource source)
    {
        if (branched > meter.Used / 3 + HeadStart)
            return;
        var before = meter.Used;
        if (source.Directed() is { } body)
            Offer(source, body, operatorCost: null);
        branched += meter.Used - before;
    }

    // What is wanted of the lambda leads to its body long before its turn. No more than half of all work goes into it, so that what is
    // found without takes hardly longer, and every source gets its share.
    private void ReadBackwards(int mostExpensive)
    {
        while (backwards <= meter.Used / 2 + HeadStart && !meter.IsSpent
            && sources.Where(source => source.IsReadBackwards && source.ReadTo < mostExpensive).MinBy(static source => source.ReadTo) is { } source)
        {
            var before = meter.Used;
            if (source.Directed(source.ReadTo + 1) is { } body && source.UsesAll(body))
            {
                source.ReadTo = MostExpensiveDirected;
                Offer(source, body, operatorCost: null);
            }

            backwards += meter.Used - before;
        }
    }

    // A sequence that the results could be a part of, or that has as many elements as they have, is worth a lambda of its own, however
    // dear it is: the last of several steps.
    private void Direct(int level)
    {
        foreach (var sequence in types.SelectMany(type => bank.Of(type, level)).ToArray())
        {
            foreach (var shape in promising.Shapes(sequence))
            {
                if (directed == MostPromising * scale || meter.IsSpent)
                    return;
                if (!known.Add((shape, sequence)) || LambdaSource.Over(shape, [sequence], scope, goal, around.Language, around.Hoisted, table, meter) is not { } source)
                    continue;
                directed++;
                if (source.Directed(MostExpensiveDirected) is { } body)
                    Offer(source, body, operatorCost: null);
            }
        }
    }

    private void Open(int level)
    {
        var sequences = types.SelectMany(type => bank.Of(type, level)).ToArray();
        if (level <= MostExpensiveSequence)
        {
            foreach (var sequence in sequences)
                Open(LambdaShape.Elements, [sequence]);
        }

        var cheap = types.SelectMany(type => bank.Of(type)).Where(term => term.Cost <= level).Take(MostPaired).ToArray();
        foreach (var left in cheap)
        {
            foreach (var right in cheap)
            {
                if (!ReferenceEquals(left, right) && Math.Max(left.Cost, right.Cost) == level && left.Cost + right.Cost <= MostExpensivePair)
                    Open(LambdaShape.Elements, [left, right]);
            }
        }

        if (level <= MostExpensiveSequence)
        {
            foreach (var sequence in sequences)
                Open(LambdaShape.Fold, [sequence]);
        }

        if (level == CostModel.Variable)
        {
            foreach (var sequence in sequences)
                Open(LambdaShape.Indexed, [sequence]);
        }
    }

    private void Open(LambdaShape shape, Term[] sequences)
    {
        if (sources.Count == MostSources * scale)
            return;
        if (LambdaSource.Over(shape, sequences, scope, goal, around.Language, around.Hoisted, table, meter) is { } source)
        {
            sources.Add(source);
            if (sequences.Length == 1)
                known.Add((shape, sequences[0]));
        }
    }

    private void Apply(LambdaSource source, int bodyCost, int operatorCost)
    {
        foreach (var body in source.Bodies(bodyCost).ToArray())
        {
            if (meter.IsSpent)
                return;
            Offer(source, body, operatorCost);
        }
    }

    private void Offer(LambdaSource source, Term body, int? operatorCost)
    {
        long[]? results = null;
        foreach (var @operator in Operators(source, body.Type))
        {
            if (@operator.Cost != (operatorCost ?? @operator.Cost))
                continue;
            source.Apply(@operator, body, ref results, scratch);
            if (!AllFailed() && !bank.HasEnough(@operator.Returns, scratch, @operator.Cost + source.Cost + body.Cost))
                offer(new Call(@operator, [.. source.Sequences.Select(s => s.Expression), source.ToLambda(body)]), (long[])scratch.Clone());
        }
    }

    private bool AllFailed()
    {
        for (var row = 0; row < scope.Labelled; row++)
        {
            if (!ValueTable.IsFailure(scratch[row]))
                return false;
        }

        return true;
    }

    private Operator[] Operators(LambdaSource source, DataType result)
    {
        var elements = Array.ConvertAll(source.Sequences, sequence => ((SequenceType)sequence.Type).Element);
        if (elements.Length == 2)
            return result is BooleanType ? [LambdaOperators.CountPairs(elements[0], elements[1])] : [LambdaOperators.Zip(elements[0], elements[1], result)];
        var key = (source.Shape, elements[0], result);
        if (!operators.TryGetValue(key, out var known))
            operators.Add(key, known = [.. Operators(source.Shape, elements[0], result)]);
        return known;
    }

    private static IEnumerable<Operator> Operators(LambdaShape shape, DataType element, DataType result) => shape switch
    {
        LambdaShape.Fold => result.Equals(element) ? [LambdaOperators.Scan(element), LambdaOperators.Aggregate(element)] : [],
        LambdaShape.Indexed => result is BooleanType ? [] : [LambdaOperators.SelectIndexed(element, result)],
        _ => LambdaOperators.OverOne(element, result),
    };
}
