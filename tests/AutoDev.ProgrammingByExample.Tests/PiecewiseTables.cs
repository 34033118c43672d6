namespace AutoDev.ProgrammingByExample.Tests;

public sealed class PiecewiseTables
{
    private static readonly (string, DataType)[] Quantity = [("quantity", DataType.Int32)];

    private static readonly Problem Discount = Table.Of(
        "Discount", DataType.Decimal, Quantity,
        [1, 0m], [9, 0m], [10, 0.05m], [99, 0.05m], [100, 0.10m]);

    [Fact]
    public void StepsBecomeASwitchWithThresholdsAtTheBoundaries() => Assert.Equal(
        "quantity switch\n{\n    < 10 => 0m,\n    < 100 => 0.05m,\n    _ => 0.10m,\n}",
        Table.Code(Discount));

    [Fact]
    public void BoundariesThatRowsDrawNeedNoOtherRows() => Assert.Equal(
        "pieces switch\n{\n    < 10 => 0m,\n    < 50 => 0.05m,\n    < 100 => 0.1m,\n    _ => 0.15m,\n}",
        Table.Code(Table.Of("F", DataType.Decimal, [("pieces", DataType.Int32)], [9, 0m], [10, 0.05m], [49, 0.05m], [50, 0.10m], [99, 0.10m], [100, 0.15m])));

    [Fact]
    public void AShorterFormulaThatFitsByChanceDoesNotStandAgainstThem() => Assert.Equal(
        "boxes switch\n{\n    <= 40 => 12,\n    <= 80 => 24,\n    _ => 36,\n}",
        Table.Code(Table.Of("F", DataType.Int32, [("boxes", DataType.Int32)], [1, 12], [40, 12], [41, 24], [80, 24], [81, 36])));

    [Fact]
    public void UnitsBegunAreCounted() => Assert.Equal(
        "(requests + 14) / 15",
        Table.Code(Table.Of("F", DataType.Int32, [("requests", DataType.Int32)], [1, 1], [15, 1], [16, 2], [30, 2], [31, 3], [45, 3], [46, 4])));

    [Fact]
    public void UnitsBegunHaveAPriceAndAFewestNumber() => Assert.Equal(
        "Math.Max((minutes + 29) / 30, 1) * 2.5m + 5m",
        Table.Code(Table.Of("F", DataType.Decimal, [("minutes", DataType.Int32)], [0, 7.5m], [1, 7.5m], [30, 7.5m], [31, 10m], [60, 10m], [61, 12.5m], [90, 12.5m], [500, 47.5m])));

    [Fact]
    public void FullUnitsAreCounted() => Assert.Equal(
        "euro / 50 * 5",
        Table.Code(Table.Of("F", DataType.Int32, [("euro", DataType.Int32)], [0, 0], [49, 0], [50, 5], [99, 5], [100, 10], [260, 25])));

    [Fact]
    public void UnitsAreCountedInEachCase() => Assert.Equal(
        "zone == \"home\" ? (kilograms + 4) / 5 * 4 : (kilograms + 4) / 5 * 7",
        Table.Code(Table.Of(
            "F", DataType.Int32, [("kilograms", DataType.Int32), ("zone", DataType.Text)],
            [1, "home", 4], [5, "home", 4], [6, "home", 8], [10, "home", 8], [11, "home", 12], [15, "home", 12], [16, "home", 16],
            [1, "abroad", 7], [5, "abroad", 7], [6, "abroad", 14], [10, "abroad", 14], [11, "abroad", 21], [15, "abroad", 21], [16, "abroad", 28])));

    // (pieces % 6) is right on every row.
    [Fact]
    public void ARemainderThatMeetsBothEndsOfEveryTierIsNone() => Assert.Equal(
        "(pieces + 6) / 7",
        Table.Code(Table.Of("F", DataType.Int32, [("pieces", DataType.Int32)], [0, 0], [1, 1], [7, 1], [8, 2], [14, 2], [15, 3], [22, 4])));

    [Theory]
    [InlineData(17, 3, 25, 4)]
    [InlineData(40, 3, null, null)]
    public void TiersOfOneWidthMayGoOn(int last, int result, int? at, int? other)
    {
        var solved = Assert.IsType<Solved>(Synthesizer.Solve(
            Table.Of("F", DataType.Int32, [("patients", DataType.Int32)], [0, 1], [1, 1], [8, 1], [9, 2], [16, 2], [17, 3], [last, result]), Table.Effort));

        Assert.Equal(at, solved.Ambiguity?.Inputs[0]);
        Assert.Equal(other, solved.Ambiguity?.Answers[1]);
    }

    [Fact]
    public void WhatLeavesATierIsNoRival() => Assert.Null(Assert.IsType<Solved>(Synthesizer.Solve(
        Table.Of("F", DataType.Int32, [("pieces", DataType.Int32)], [0, 0], [1, 1], [7, 1], [8, 2], [14, 2], [15, 3]), Table.Effort)).Ambiguity);

    [Fact]
    public void AFormulaThatComesToATiersResultOnItsOneRowIsNoRival() => Assert.Null(Assert.IsType<Solved>(Synthesizer.Solve(
        Table.Of("F", DataType.Int32, [("pieces", DataType.Int32)], [0, 0], [1, 1], [7, 1], [8, 2], [14, 2], [15, 3], [22, 3]), Table.Effort)).Ambiguity);

    [Fact]
    public void WhatLiesBetweenTwoRowsOfATierIsNotAskedAbout() => Assert.Null(Assert.IsType<Solved>(Synthesizer.Solve(
        Table.Of("F", DataType.Int32, [("pieces", DataType.Int32)], [0, 0], [1, 1], [20, 1], [21, 2], [40, 2], [41, 3], [19, 1]), Table.Effort)).Ambiguity);

    [Fact]
    public void ATruthBetweenTwoDrawnBoundariesIsNotAskedAbout() => Assert.Null(Assert.IsType<Solved>(Synthesizer.Solve(
        Table.Of(
            "F", DataType.Boolean, [("pupils", DataType.Int32)],
            [0, false], [11, false], [12, true], [20, true], [30, true], [31, false], [40, false]),
        Table.Effort)).Ambiguity);

    [Fact]
    public void RowsInARowDrawNoBoundaries() => Assert.IsNotType<Solved>(Synthesizer.Solve(
        Table.Of("F", DataType.Int32, [("n", DataType.Int32)], [1, 7], [2, 3], [3, 9], [4, 1], [5, 4]), new Effort(200_000)));

    [Fact]
    public void WhatIsWrittenInTiersIsNotSearchedLongForAShorterFormula()
    {
        var much = new Effort(100_000_000);

        Assert.InRange(Synthesizer.Solve(Discount, much).Steps, 1, much.Steps / 100);
    }

    [Fact]
    public void ATierForEachStepOfAFormulaIsNoReasonToMissTheFormula() => Assert.Equal(
        "n / 4",
        Table.Code(Table.Of("F", DataType.Int32, [("n", DataType.Int32)], [0, 0], [3, 0], [4, 1], [7, 1], [8, 2], [11, 2])));

    [Fact]
    public void NeighbouringBoundariesLeaveNothingToAsk() => Assert.Null(Table.Solve(Discount).Ambiguity);

    [Fact]
    public void WhatIsCountedIsNotAskedAboutBelowZero() => Assert.Null(Table.Solve(Table.Of(
        "PointsFor", DataType.Int32, [("spent", DataType.Int32)],
        [0, 0], [9, 0], [10, 1], [19, 1], [20, 2], [99, 9], [100, 10])).Ambiguity);

    [Fact]
    public void AWideGapIsAskedAbout()
    {
        var problem = Table.Of("F", DataType.Decimal, Quantity, [1, 0m], [2, 0m], [5, 0m], [20, 0.05m], [50, 0.05m]);

        var ambiguity = Table.Solve(problem).Ambiguity;

        Assert.NotNull(ambiguity);
        Assert.Equal([10], ambiguity.Inputs);
        Assert.Equal([0m, 0.05m], ambiguity.Answers);
    }

    [Fact]
    public void StepsWithWideGapsAreSolvedAndAskedAbout()
    {
        var solved = Table.Solve(Table.Of(
            "F", DataType.Decimal, Quantity, [1, 0m], [5, 0m], [10, 0.05m], [50, 0.05m], [100, 0.1m], [500, 0.1m]));

        Assert.NotNull(solved.Ambiguity);
        Assert.Equal(0.05m, solved.Program.Evaluate([30]));
    }

    [Fact]
    public void OneRowForEachStepIsRefused()
    {
        var problem = Table.Of("F", DataType.Decimal, Quantity, [1, 0m], [10, 0.05m], [100, 0.10m]);

        Assert.IsType<Refused>(Synthesizer.Solve(problem, Table.Effort));
    }

    [Fact]
    public void LinearPiecesAreFound()
    {
        var problem = Table.Of(
            "Shipping", DataType.Decimal, [("weight", DataType.Int32)],
            [1, 5m], [2, 5m], [5, 5m], [6, 6.5m], [7, 8m], [10, 12.5m]);

        var program = Table.Solve(problem).Program;

        Assert.Equal(11m, program.Evaluate([9]));
        Assert.Equal(5m, program.Evaluate([3]));
    }

    [Fact]
    public void AConditionOnAThresholdIsPrintedAsAComparison() => Assert.Equal(
        "age >= 18",
        Table.Code(Table.Of("IsAdult", DataType.Boolean, [("age", DataType.Int32)], [3, false], [17, false], [18, true], [40, true])));

    [Fact]
    public void TwoConditionsAreCombined() => Assert.Equal(
        "age >= 18 && member",
        Table.Code(Table.Of(
            "MayEnter", DataType.Boolean, [("age", DataType.Int32), ("member", DataType.Boolean)],
            [17, false, false], [17, true, false], [18, false, false], [18, true, true], [40, true, true], [40, false, false])));
}
