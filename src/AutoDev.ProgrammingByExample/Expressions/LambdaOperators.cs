namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that calls a lambda for each element, once and in order.</summary>
internal static class LambdaOperators
{
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
        }
        else
        {
            yield return new("select", [type, function], new SequenceType(result, ""), 2, static a => Select(a[0].Items, Function.From(a[1])), Notation.Linq("{0}.Select({1})"));
        }
    }

    public static Operator Zip(DataType left, DataType right, DataType result) => new(
        "zip", [new SequenceType(left, ""), new SequenceType(right, ""), new FunctionType([left, right], result)], new SequenceType(result, ""), 2,
        static a => Zip(a[0].Items, a[1].Items, Function.From(a[2])), Notation.Linq("{0}.Zip({1}, {2})"));

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
}
