using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Where between two neighbouring values of the rows a person would draw the line.</summary>
internal static class Thresholds
{
    /// <summary>
    /// <c>subject &lt; above</c>, or <c>subject &lt;= below</c> where that is the rounder number: tables are written at the first value
    /// of a step, or with the last value before it. Between a negative and a positive value it is the sign that matters.
    /// </summary>
    /// <param name="isWide">The two are not neighbours, so that the bound is a guess; the rounder, the better.</param>
    public static Term Between(Value below, Value above, bool isWide, Term subject)
    {
        var type = subject.Type;
        var zero = Constants.NumberOf(0, type)!.Value;
        var partsSigns = NumberOperators.Compare(below, zero, type) < 0 && NumberOperators.Compare(zero, above, type) < 0;
        var isInclusive = !partsSigns && Digits(below, type) < Digits(above, type);
        var bound = partsSigns ? zero : isInclusive ? below : above;
        var cost = isWide ? CostModel.OfBound(Digits(bound, type)) : CostModel.RowConstant;
        return At(bound, isInclusive, cost, subject);
    }

    private static Term At(Value bound, bool isInclusive, int cost, Term subject)
    {
        var type = subject.Type;
        var comparison = NumberOperators.Comparison(isInclusive ? NumberOperators.LessOrEqual : NumberOperators.Less, type);
        var constant = new Constant(bound, type, cost, isMined: false);
        return new Term(
            new Call(comparison, [subject.Expression, constant]),
            () => Array.ConvertAll(subject.Values, value => comparison.Apply([value, bound])));
    }

    public static int Digits(Value value, DataType type) => type switch
    {
        DecimalType => Roundness.Digits(value.Decimal),
        DoubleType => Math.Abs(value.Double) < 1e15 ? Roundness.Digits((decimal)value.Double) : 17,
        _ => Roundness.Digits(value.Bits),
    };
}
