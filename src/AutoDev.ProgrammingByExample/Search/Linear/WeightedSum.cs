using System.Numerics;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Linear;

/// <summary>
/// Writes a sum of terms times numbers as a person would: terms of one number together, what is added before what is taken away, and
/// of whole numbers the division last.
/// </summary>
/// <param name="count">Rows of the scope.</param>
internal sealed class WeightedSum(DataType type, int count)
{
    /// <summary>Null where a number cannot be written in the type.</summary>
    /// <param name="numbers">One for each term, and last what is added to all.</param>
    public Term? Of(Term[] terms, Fraction[] numbers)
    {
        var divisor = type is DecimalType ? BigInteger.One : numbers[..^1].Aggregate(BigInteger.One, (product, number) => Multiple(product, number.Denominator));
        if (divisor > int.MaxValue || !CanWrite(Magnitude(numbers[^1])) || !Array.TrueForAll(numbers[..^1], number => CanWrite(Magnitude(number) * Scale(divisor))))
            return null;
        Term? positive = null;
        Term? negative = null;
        foreach (var group in terms.Zip(numbers).GroupBy(pair => Magnitude(pair.Second)).OrderByDescending(group => group.Key.Numerator))
        {
            var factor = group.Key * Scale(divisor);
            var plus = Sum(group.Where(pair => pair.Second.Numerator.Sign > 0).Select(pair => pair.First));
            var minus = Sum(group.Where(pair => pair.Second.Numerator.Sign < 0).Select(pair => pair.First));
            if (plus is not null && minus is not null)
                positive = Join(positive, Times(Apply("-", plus, minus), factor));
            else if (plus is not null)
                positive = Join(positive, Times(plus, factor));
            else
                negative = Join(negative, Times(minus!, factor));
        }

        return WithConstant(positive, negative, numbers[^1], divisor);
    }

    private Term? WithConstant(Term? positive, Term? negative, Fraction added, BigInteger divisor)
    {
        // Only a sum that begins with what is added can be divided and still read well.
        if (positive is null && !divisor.IsOne)
            return null;
        var sum = (positive, negative) switch
        {
            (not null, not null) => Apply("-", positive, negative),
            (not null, null) => positive,
            _ => null,
        };
        if (!divisor.IsOne)
            sum = Apply("/", sum!, Constant(Scale(divisor)));
        if (added.IsZero)
            return sum ?? Apply(NumberOperators.Negate, negative!);
        var size = Constant(Magnitude(added));
        if (sum is not null)
            return Apply(added.Numerator.Sign > 0 ? "+" : "-", sum, size);
        return added.Numerator.Sign > 0 ? Apply("-", size, negative!) : Apply("-", Apply(NumberOperators.Negate, negative!), size);
    }

    private Term Join(Term? sum, Term next) => sum is null ? next : Apply("+", sum, next);

    private Term? Sum(IEnumerable<Term> terms) => terms.Aggregate<Term, Term?>(null, Join);

    private Term Times(Term term, Fraction factor) => factor == Fraction.One ? term : Apply("*", term, Constant(factor));

    private Term Constant(Fraction number)
    {
        var value = type is DecimalType ? Value.Of(Quotient(number)) : new Value((long)number.Numerator);
        var values = new Value[count];
        Array.Fill(values, value);
        var isCommon = number.Denominator.IsOne && (number.Numerator == 2 || number.Numerator == 10 || number.Numerator == 100);
        return new Term(new Constant(value, type, isCommon ? CostModel.CommonConstant : CostModel.MinedConstant, isMined: !isCommon), values);
    }

    private bool CanWrite(Fraction number) => number.Numerator <= int.MaxValue && (type is DecimalType
        ? decimal.Round(Quotient(number), 6) == Quotient(number)
        : number.Denominator.IsOne);

    private static decimal Quotient(Fraction number) => (decimal)number.Numerator / (decimal)number.Denominator;

    private Term Apply(string name, params Term[] arguments)
    {
        var @operator = NumberOperators.For(type).First(o => string.Equals(o.Name, name, StringComparison.Ordinal));
        var values = new Value[count];
        for (var row = 0; row < count; row++)
            values[row] = @operator.Apply([.. arguments.Select(argument => argument.Values[row])]);
        return new Term(new Call(@operator, [.. arguments.Select(argument => argument.Expression)]), values);
    }

    private static Fraction Magnitude(Fraction number) => number.Numerator.Sign < 0 ? Fraction.Zero - number : number;

    private static Fraction Scale(BigInteger divisor) => Fraction.Of((decimal)divisor);

    private static BigInteger Multiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
