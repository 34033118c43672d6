using System.Globalization;
using AutoDev.Specifications.Lint.Decisions;
using CsCheck;

namespace AutoDev.Specifications.Tests.Lint;

public class DecisionSets
{
    private static readonly Gen<ValueSet> Intervals = Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[-1, 1], Gen.Int[-1, 1]).List[0, 3].Select(static pieces =>
    {
        // Built by taking pieces away, as conditions such as "not 3..5" are.
        ValueSet set = Piece(0, 9, 0, 0);
        return pieces.Aggregate(set, static (left, piece) => left.Subtract(Piece(piece.Item1, piece.Item2, piece.Item3, piece.Item4)));
    });

    private static readonly Gen<ValueSet> Names =
        Gen.Select(Gen.Char['a', 'd'].Array[0, 4], Gen.Bool, static (names, allBut) => (ValueSet)new DiscreteSet(names.Select(static name => name.ToString()), allBut));

    [Fact]
    public void IntervalsOverlapWhereTheyHaveAValueInCommon() =>
        Gen.Select(Intervals, Intervals).Sample(static (one, other) => one.Overlaps(other) == !one.Intersect(other).IsEmpty);

    [Fact]
    public void NamesOverlapWhereTheyHaveOneInCommon() =>
        Gen.Select(Names, Names).Sample(static (one, other) => one.Overlaps(other) == !one.Intersect(other).IsEmpty);

    [Fact]
    public void WhatIsTakenAwayIsNoLongerThere() => Gen.OneOf(Gen.Select(Intervals, Intervals), Gen.Select(Names, Names))
        .Sample(static (one, other) => !one.Subtract(other).Overlaps(other) && one.Subtract(other).Overlaps(one) == !one.Subtract(other).IsEmpty);

    private static IntervalSet Piece(int from, int to, int fromHair, int toHair) => IntervalSet.Create(
        new Bound(from, fromHair), new Bound(to, toHair), isWhole: false, static value => value.ToString(CultureInfo.InvariantCulture));
}
