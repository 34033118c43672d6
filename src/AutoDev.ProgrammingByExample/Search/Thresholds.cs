using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Where between two neighbouring values of the rows a person would draw the line.</summary>
internal static class Thresholds
{
    private static readonly long[] Units =
        [TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, 1];

    /// <summary>
    /// <c>subject &lt; above</c>, or <c>subject &lt;= below</c> where that is the rounder number: tables are written at the first value
    /// of a step, or with the last value before it. Between a negative and a positive value it is the sign that matters.
    /// </summary>
    /// <param name="isWide">The two are not neighbours, so that the bound is a guess; the rounder, the better.</param>
    public static Term Between(Value below, Value above, bool isWide, Term subject)
    {
        var type = subject.Type;
        var sign = Constants.NumberOf(0, type) is { } zero && NumberOperators.Compare(below, zero, type) < 0 && NumberOperators.Compare(zero, above, type) < 0
            ? zero
            : (Value?)null;
        var isInclusive = sign is null && Digits(below, type) < Digits(above, type);
        var bound = sign ?? (isInclusive ? below : above);
        var cost = isWide || MomentOperators.IsMoment(type) ? CostModel.OfBound(Digits(bound, type)) : CostModel.RowConstant;
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
        DateType or DateTimeType or TimeType or DurationType => DigitsOfMoment(value, type),
        DoubleType => Math.Abs(value.Double) < 1e15 ? Roundness.Digits((decimal)value.Double) : 17,
        _ => Roundness.Digits(value.Bits),
    };

    // A year, a month and an hour are said shorter than a day and a minute of it.
    private static int DigitsOfMoment(Value value, DataType type) => type switch
    {
        DateType => MomentOperators.Date(value) is var date && date is { Month: 1, Day: 1 } ? 1 : date.Day == 1 ? 2 : 4,
        DateTimeType => MomentOperators.DateTimeOf(value) is var moment && moment.TimeOfDay != TimeSpan.Zero ? 6 : moment is { Month: 1, Day: 1 } ? 1 : moment.Day == 1 ? 2 : 4,
        _ => Roundness.Digits(value.Bits / UnitOf(value.Bits)) + (UnitOf(value.Bits) < TimeSpan.TicksPerMinute ? 2 : 0),
    };

    private static long UnitOf(long ticks) => Array.Find(Units, unit => ticks % unit == 0);
}
