using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Adds to a search the operators that take lambdas.</summary>
internal sealed class LambdaSearch(Scope scope, Goal goal, Language language, Bank bank, Meter meter, Action<Expression, Value[]> offer)
{
    private const int MostSources = 24;

    private const int MostExpensiveSequence = 8;

    private const int MostExpensiveBody = 13;

    private readonly List<LambdaSource> sources = [];
    private readonly Dictionary<(DataType Element, DataType Result), Operator[]> operators = [];
    private readonly List<SequenceType> types = [.. language.Types.OfType<SequenceType>()];
    private int opened;

    public void Level(int cost)
    {
        if (types.Count == 0)
            return;
        for (; opened < Math.Min(cost, MostExpensiveSequence); opened++)
            Open(opened + 1);
        foreach (var source in sources.ToArray())
        {
            // The cheapest of these operators costs 2; the dearer ones see the same bodies one level later.
            for (var extra = 2; extra <= 3 && !meter.IsSpent; extra++)
            {
                var bodyCost = cost - source.Cost - extra;
                if (bodyCost is >= 1 and <= MostExpensiveBody)
                    Apply(source, bodyCost, extra);
            }

            if (source.Directed() is { } body)
                Offer(source, body, operatorCost: null);
        }
    }

    private void Open(int cost)
    {
        var sequences = types.SelectMany(type => bank.Of(type, cost)).ToArray();
        foreach (var sequence in sequences)
            Open(LambdaShape.Elements, [sequence]);
        var cheap = types.SelectMany(type => bank.Of(type)).Where(term => term.Cost <= cost).Take(8).ToArray();
        foreach (var left in cheap)
        {
            foreach (var right in cheap)
            {
                if (!ReferenceEquals(left, right) && Math.Max(left.Cost, right.Cost) == cost && left.Cost + right.Cost <= MostExpensiveSequence)
                    Open(LambdaShape.Elements, [left, right]);
            }
        }

        foreach (var sequence in sequences)
            Open(LambdaShape.Fold, [sequence]);
        if (cost == CostModel.Variable)
        {
            foreach (var sequence in sequences)
                Open(LambdaShape.Indexed, [sequence]);
        }
    }

    private void Open(LambdaShape shape, Term[] sequences)
    {
        if (sources.Count == MostSources)
            return;
        var hoisted = language.Types.Where(type => type is not (SequenceType or BooleanType))
            .SelectMany(type => bank.Of(type)).Where(term => !term.IsConstant && term.Cost <= 5).Take(10);
        var lists = scope.Variables.Where(variable => variable.Type is SequenceType)
            .Select(variable => new Term(variable, scope.Column(variable.Slot)));
        if (LambdaSource.Over(shape, sequences, scope, goal, Inner(), [.. hoisted, .. lists], meter) is { } source)
            sources.Add(source);
    }

    private Language Inner() => language with
    {
        Operators = [.. language.Operators.Where(o => o.Parameters[0] is not SequenceType || o.Name is "element at")
            .Where(o => o.Returns is not SequenceType).Select(Within)],
    };

    // Elements are parted by parity more often than whole tables are.
    private static Operator Within(Operator @operator) => @operator.Name is NumberOperators.Even or NumberOperators.Odd
        ? @operator with { Cost = @operator.Cost - 2 }
        : @operator;

    private void Apply(LambdaSource source, int bodyCost, int operatorCost)
    {
        foreach (var body in source.Bodies(bodyCost).ToArray())
            Offer(source, body, operatorCost);
    }

    private void Offer(LambdaSource source, Term body, int? operatorCost)
    {
        foreach (var @operator in Operators(source, body.Expression.Type))
        {
            if (@operator.Cost != (operatorCost ?? @operator.Cost) || meter.IsSpent)
                continue;
            var values = source.Apply(@operator, body);
            meter.Spend(2 * values.Length);
            if (!Array.TrueForAll(values[..scope.Labelled], value => value.IsFailure))
                offer(new Call(@operator, [.. source.Sequences.Select(s => s.Expression), source.ToLambda(body)]), values);
        }
    }

    private Operator[] Operators(LambdaSource source, DataType result)
    {
        if (source.Shape == LambdaShape.Fold)
        {
            var element = ((SequenceType)source.Sequences[0].Expression.Type).Element;
            return result.Equals(element) ? [LambdaOperators.Scan(element), LambdaOperators.Aggregate(element)] : [];
        }

        if (source.Shape == LambdaShape.Indexed)
            return result is BooleanType ? [] : [LambdaOperators.SelectIndexed(((SequenceType)source.Sequences[0].Expression.Type).Element, result)];
        var elements = Array.ConvertAll(source.Sequences, sequence => ((SequenceType)sequence.Expression.Type).Element);
        if (elements.Length == 2)
            return result is BooleanType ? [LambdaOperators.CountPairs(elements[0], elements[1])] : [LambdaOperators.Zip(elements[0], elements[1], result)];
        if (!operators.TryGetValue((elements[0], result), out var known))
            operators.Add((elements[0], result), known = [.. LambdaOperators.OverOne(elements[0], result)]);
        return known;
    }
}
