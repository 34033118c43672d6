using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Where between two neighbouring values of the rows a person would draw the line.</summary>
internal static class Thresholds
{
    /// <summary>
    /// <c>subject &lt; above</c>, or <c>subject &lt;= below</c> where that is the rounder number: tables are written at the first value
    /// of a step, or with the last value before it.
    /// </summary>
    public static Term Between(Value below, Value above, Term subject)
    {
        var type = subject.Expression.Type;
        var isInclusive = Digits(below, type) < Digits(above, type);
        return At(isInclusive ? below : above, isInclusive, subject);
    }

    public static Term At(Value bound, bool isInclusive, Term subject)
    {
        var type = subject.Expression.Type;
        var comparison = NumberOperators.Comparison(isInclusive ? NumberOperators.LessOrEqual : NumberOperators.Less, type);
        var constant = new Constant(bound, type, Costs.RowConstant, isMined: false);
        return new Term(
            new Call(comparison, [subject.Expression, constant]),
            Array.ConvertAll(subject.Values, value => comparison.Apply([value, bound])));
    }

    public static int Digits(Value value, DataType type) => type switch
    {
        DecimalType => Roundness.Digits(value.Decimal),
        DoubleType => Math.Abs(value.Double) < 1e15 ? Roundness.Digits((decimal)value.Double) : 17,
        _ => Roundness.Digits(value.Bits),
    };
}
