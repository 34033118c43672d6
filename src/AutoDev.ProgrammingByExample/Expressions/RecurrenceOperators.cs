namespace AutoDev.ProgrammingByExample.Expressions;

/// <summary>The part of the table that counts up to a number and makes each result of those before; it ends because the counting does.</summary>
internal static class RecurrenceOperators
{
    private const int MostRounds = 10_000;

    private static readonly DataType Int = DataType.Int32;

    /// <summary>From a result for <paramref name="first"/> − 1, the lambda makes each next one of the result before and the number.</summary>
    public static Operator OfOne(DataType type, int first) => new(
        $"recurrence from {first}", [Int, type, new FunctionType([type, Int], type)], type, 4,
        a => OfOne(first, a[0].Bits, a[1], Function.From(a[2])),
        Notation.Linq($"Enumerable.Range({first}, {Less(first - 1)}).Aggregate({{1}}, {{2}})"));

    /// <summary>From the results for <paramref name="first"/> and the number after it, the lambda makes each next one of the two before.</summary>
    public static Operator OfTwo(DataType type, int first) => new(
        $"recurrence of two from {first}", [Int, type, type, new FunctionType([type, type], type)], type, 5,
        a => OfTwo(first, a[0].Bits, a[1], a[2], Function.From(a[3])),
        Notation.Linq($"Enumerable.Range({first}, {Less(first)}).Aggregate(({{1}}, {{2}}), ({{p}}, _) => ({{p}}.Item2, {{b}})).Item1"));

    private static string Less(int number) => number switch
    {
        0 => "{0}",
        < 0 => $"{{0}} + {-number}",
        _ => $"{{0}} - {number}",
    };

    private static Value OfOne(int first, long last, Value state, Function next)
    {
        if (last < first - 1)
            return Value.OutOfRange;
        if (last - first > MostRounds)
            return Value.TooMuchWork;
        for (var i = first; i <= last && !state.IsFailure; i++)
            state = next.Invoke([state, new Value(i)]);
        return state;
    }

    private static Value OfTwo(int first, long last, Value current, Value following, Function next)
    {
        if (last < first)
            return Value.OutOfRange;
        if (last - first > MostRounds)
            return Value.TooMuchWork;
        for (var i = first; i < last; i++)
        {
            (current, following) = (following, next.Invoke([current, following]));
            if (following.IsFailure)
                return following;
        }

        return current;
    }
}
