using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>What a loop does with a number.</summary>
/// <param name="Next">Null where the number would not fit.</param>
internal sealed record LoopStep(Func<long, long?> Next, Lambda Lambda)
{
    private const long Largest = int.MaxValue;

    private static readonly int[] Divisors = [2, 3, 5, 10];

    // What odd numbers are multiplied by, and what is added to them.
    private static readonly (int Factor, int Addend)[] OfOdd = [(1, -1), (1, 1), (3, 1), (3, -1), (5, 1), (7, 1)];

    public static IEnumerable<LoopStep> All(DataType type, int slot)
    {
        var state = new Variable(slot, "", type);
        var digit = new Variable(slot + 1, "", DataType.Int32);
        var digits = new Call(WholeNumberOperators.DigitsOf(type), [state]);
        var square = new Call(Number("square", DataType.Int32), [digit]);
        var sums = SequenceOperators.For(WholeNumberOperators.Digits).First(static o => o.Name is "sum");
        var select = LambdaOperators.OverOne(DataType.Int32, DataType.Int32).First();
        foreach (var divisor in Divisors)
            yield return new(number => number / divisor, Known(Binary("/", state, divisor)));
        foreach (var (factor, addend) in OfOdd)
        {
            var multiplied = factor == 1 ? (Expression)state : Binary("*", state, factor);
            var odd = addend < 0 ? Binary("-", multiplied, -addend) : Binary("+", multiplied, addend);
            var even = new Call(Number(NumberOperators.Even, type), [state]);
            yield return new(
                number => number % 2 == 0 ? number / 2 : Fit(number * factor + addend),
                new Lambda([state], new Conditional(even, Binary("/", state, 2), odd), CostModel.ChosenStep));
        }

        if (type is not Int32Type)
            yield break;
        yield return new(static number => Digits(number).Sum(), Known(new Call(sums, [digits])));
        yield return new(static number => Digits(number).Aggregate(1L, static (product, each) => product * each), Known(new Call(LambdaOperators.Aggregate(DataType.Int32), [digits, Product(digit)])));
        yield return new(static number => Digits(number).Sum(static each => each * each), Known(new Call(sums, [new Call(select, [digits, new Lambda([digit], square)])])));

        Lambda Known(Expression body) => new([state], body, CostModel.KnownStep);

        Lambda Product(Variable first)
        {
            var second = new Variable(first.Slot + 1, "", first.Type);
            return new Lambda([first, second], new Call(Number("*", first.Type), [first, second]));
        }

        Call Binary(string name, Expression left, int right) =>
            new(Number(name, type), [left, new Constant(new Value(right), type, CostModel.CommonConstant, isMined: false)]);
    }

    private static long? Fit(long number) => number is >= -Largest and <= Largest ? number : null;

    private static IEnumerable<long> Digits(long number) =>
        Math.Abs(number).ToString(System.Globalization.CultureInfo.InvariantCulture).Select(static digit => (long)(digit - '0'));

    private static Operator Number(string name, DataType type) => NumberOperators.For(type).First(o => string.Equals(o.Name, name, StringComparison.Ordinal));
}
