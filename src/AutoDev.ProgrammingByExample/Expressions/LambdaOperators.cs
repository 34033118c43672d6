namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that calls a lambda for each element, once and in order.</summary>
internal static class LambdaOperators
{
    public const string ScanName = "scan";

    /// <summary>Operators over one sequence whose lambda gives <paramref name="result"/>.</summary>
    public static IEnumerable<Operator> OverOne(DataType element, DataType result)
    {
        var type = new SequenceType(element, "");
        var function = new FunctionType([element], result);
        if (result is BooleanType)
        {
            yield return new("where", [type, function], type, 2, static a => Where(a[0].Items, Function.From(a[1])), Notation.Linq("{0}.Where({1})"));
            yield return new("count where", [type, function], DataType.Int32, 3, static a => Count(a[0].Items, Function.From(a[1])), Notation.Linq("{0}.Count({1})"));
            yield return new("any", [type, function], result, 3, static a => Any(a[0].Items, Function.From(a[1]), decisive: true), Notation.Linq("{0}.Any({1})"));
            yield return new("all", [type, function], result, 3, static a => Any(a[0].Items, Function.From(a[1]), decisive: false), Notation.Linq("{0}.All({1})"));
            yield return new("take while", [type, function], type, 3, static a => While(a[0].Items, Function.From(a[1]), skips: false), Notation.Linq("{0}.TakeWhile({1})"));
            yield return new("skip while", [type, function], type, 3, static a => While(a[0].Items, Function.From(a[1]), skips: true), Notation.Linq("{0}.SkipWhile({1})"));
        }
        else
        {
            yield return new("select", [type, function], new SequenceType(result, ""), 2, static a => Select(a[0].Items, Function.From(a[1])), Notation.Linq("{0}.Select({1})"));
            if (SequenceOperators.IsOrdered(result))
            {
                yield return new("order by", [type, function], type, 3, a => OrderBy(a[0].Items, Function.From(a[1]), result, sign: 1), Notation.Linq("{0}.OrderBy({1})"));
                yield return new("order by descending", [type, function], type, 3, a => OrderBy(a[0].Items, Function.From(a[1]), result, sign: -1), Notation.Linq("{0}.OrderByDescending({1})"));
            }
        }
    }

    /// <summary>A mapping whose lambda sees the element's position too.</summary>
    public static Operator SelectIndexed(DataType element, DataType result) => new(
        "select indexed", [new SequenceType(element, ""), new FunctionType([element, DataType.Int32], result)], new SequenceType(result, ""), 3,
        static a => SelectIndexed(a[0].Items, Function.From(a[1])), Notation.Linq("{0}.Select({1})"));

    /// <summary>The running fold: the first element, and then what the lambda makes of the result before and the next element.</summary>
    public static Operator Scan(DataType element) => new(
        ScanName, [new SequenceType(element, ""), new FunctionType([element, element], element)], new SequenceType(element, ""), 3,
        static a => Scan(a[0].Items, Function.From(a[1])), Notation.Linq("{0}.Select((_, {i}) => {0}.Take({i} + 1).Aggregate({1}))"));

    public static Operator Aggregate(DataType element) => new(
        "aggregate", [new SequenceType(element, ""), new FunctionType([element, element], element)], element, 3,
        static a => Aggregate(a[0].Items, Function.From(a[1])), Notation.Linq("{0}.Aggregate({1})"));

    public static Operator Zip(DataType left, DataType right, DataType result) => new(
        "zip", [new SequenceType(left, ""), new SequenceType(right, ""), new FunctionType([left, right], result)], new SequenceType(result, ""), 2,
        static a => Zip(a[0].Items, a[1].Items, Function.From(a[2])), Notation.Linq("{0}.Zip({1}, {2})"));

    /// <summary>How many pairs of elements at one position pass.</summary>
    public static Operator CountPairs(DataType left, DataType right) => new(
        "count pairs", [new SequenceType(left, ""), new SequenceType(right, ""), new FunctionType([left, right], DataType.Boolean)], DataType.Int32, 3,
        static a => CountPairs(a[0].Items, a[1].Items, Function.From(a[2])), Notation.Linq("{0}.Zip({1}, {2}).Count(holds => holds)"));

    private static Value CountPairs(Value[] left, Value[] right, Function test)
    {
        var truths = Zip(left, right, test);
        return truths.IsFailure ? truths : new Value(truths.Items.Count(truth => truth.IsTrue));
    }

    private static Value Where(Value[] items, Function test)
    {
        var kept = new List<Value>();
        foreach (var item in items)
        {
            var truth = test.Invoke([item]);
            if (truth.IsFailure)
                return truth;
            if (truth.IsTrue)
                kept.Add(item);
        }

        return new(kept.ToArray());
    }

    private static Value Count(Value[] items, Function test)
    {
        var kept = Where(items, test);
        return kept.IsFailure ? kept : new Value(kept.Items.Length);
    }

    private static Value Any(Value[] items, Function test, bool decisive)
    {
        foreach (var item in items)
        {
            var truth = test.Invoke([item]);
            if (truth.IsFailure || truth.IsTrue == decisive)
                return truth;
        }

        return Value.Of(!decisive);
    }

    private static Value Select(Value[] items, Function function)
    {
        var results = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            results[i] = function.Invoke([items[i]]);
            if (results[i].IsFailure)
                return results[i];
        }

        return new(results);
    }

    private static Value Zip(Value[] left, Value[] right, Function function)
    {
        var results = new Value[Math.Min(left.Length, right.Length)];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = function.Invoke([left[i], right[i]]);
            if (results[i].IsFailure)
                return results[i];
        }

        return new(results);
    }

    private static Value While(Value[] items, Function test, bool skips)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var truth = test.Invoke([items[i]]);
            if (truth.IsFailure)
                return truth;
            if (!truth.IsTrue)
                return new(skips ? items[i..] : items[..i]);
        }

        return new(skips ? [] : items);
    }

    private static Value OrderBy(Value[] items, Function key, DataType type, int sign)
    {
        var keys = Select(items, key);
        if (keys.IsFailure)
            return keys;
        var order = Enumerable.Range(0, items.Length)
            .Order(Comparer<int>.Create((left, right) => sign * NumberOperators.Compare(keys.Items[left], keys.Items[right], type)));
        return new(order.Select(i => items[i]).ToArray());
    }

    private static Value SelectIndexed(Value[] items, Function function)
    {
        var results = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            results[i] = function.Invoke([items[i], new Value(i)]);
            if (results[i].IsFailure)
                return results[i];
        }

        return new(results);
    }

    private static Value Scan(Value[] items, Function function)
    {
        var results = (Value[])items.Clone();
        for (var i = 1; i < results.Length; i++)
        {
            results[i] = function.Invoke([results[i - 1], results[i]]);
            if (results[i].IsFailure)
                return results[i];
        }

        return new(results);
    }

    private static Value Aggregate(Value[] items, Function function)
    {
        var results = Scan(items, function);
        return results.IsFailure ? results : results.Items is [.., var last] ? last : Value.Empty;
    }
}
