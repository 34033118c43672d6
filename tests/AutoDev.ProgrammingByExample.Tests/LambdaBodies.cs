namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>What is done with elements, read backwards from what is wanted of them.</summary>
public sealed class LambdaBodies
{
    private static readonly SequenceType List = new(DataType.Int32, "IReadOnlyList<int>");

    [Fact]
    public void NumbersThatStandInNoRowAreFound()
    {
        var problem = Table.Of(
            "Scaled", List, [("xs", List)],
            [Of(3, 0, 8), Of(16, -5, 51)], [Of(-2, 10), Of(-19, 65)], [Of(1, 4, 6), Of(2, 23, 37)]);

        Assert.Equal("xs.Select(x => x * 7 - 5).ToList()", Table.Code(problem));
    }

    [Fact]
    public void WhatIsAroundTheLambdaIsUsed()
    {
        var problem = Table.Of(
            "AboveFirst", List, [("xs", List), ("by", DataType.Int32)],
            [Of(4, 9, 2), 3, Of(3, 8, 1)], [Of(10, 7), 1, Of(1, -2)], [Of(-3, 0, 5, 6), 20, Of(20, 23, 28, 29)]);

        Assert.Equal([8, 7, 12], Answer(problem, Of(6, 5, 10), 8));
    }

    [Fact]
    public void AnUnknownDivisorIsFound()
    {
        var problem = Table.Of(
            "Dozens", List, [("eggs", List)],
            [Of(24, 30, 5, 143), Of(2, 2, 0, 11)], [Of(12, 11, 60), Of(1, 0, 5)], [Of(700, 35, 36), Of(58, 2, 3)]);

        Assert.Equal("eggs.Select(x => x / 12).ToList()", Table.Code(problem));
    }

    [Fact]
    public void ElementsAreKeptBetweenBounds()
    {
        var problem = Table.Of(
            "Levels", List, [("xs", List)],
            [Of(-9, 4, 88, 0), Of(0, 4, 10, 0)], [Of(12, 9, -1), Of(10, 9, 0)], [Of(3, 11, -40, 10), Of(3, 10, 0, 10)]);

        Assert.Equal("xs.Select(x => Math.Min(Math.Max(x, 0), 10)).ToList()", Table.Code(problem));
    }

    [Fact]
    public void PairsHaveTheirMean()
    {
        var problem = Table.Of(
            "Means", List, [("xs", List), ("ys", List)],
            [Of(4, 1, 9), Of(6, 2, 3), Of(5, 1, 6)], [Of(20, 0), Of(11, 8), Of(15, 4)], [Of(7, 7, 2, 5), Of(7, 12, 3, 0), Of(7, 9, 2, 2)]);

        Assert.Equal([6, 50], Answer(problem, Of(3, 99), Of(9, 1)));
    }

    [Fact]
    public void PairsAreJudgedByWhetherTheyAreEqual()
    {
        var problem = Table.Of(
            "Hits", List, [("guesses", List), ("code", List)],
            [Of(4, 1, 9, 2), Of(4, 2, 9, 1), Of(1, 0, 1, 0)], [Of(3, 3, 0), Of(3, 0, 3), Of(1, 0, 0)], [Of(7, 6, 6, 5), Of(7, 6, 2, 5), Of(1, 1, 0, 1)]);

        Assert.Equal([0, 1, 0], Answer(problem, Of(1, 5, 8), Of(2, 5, 9)));
    }

    [Fact]
    public void AValueIsReplacedByAnother()
    {
        var problem = Table.Of(
            "Replaced", List, [("xs", List), ("old", DataType.Int32), ("new", DataType.Int32)],
            [Of(7, 2, 4, 6, 4, 2, 5), 4, -1, Of(7, 2, -1, 6, -1, 2, 5)], [Of(-6, -3, 4, 3, -5, -3), -3, 8, Of(-6, 8, 4, 3, -5, 8)], [Of(18, 48, 27, 26, 27), 27, 0, Of(18, 48, 0, 26, 0)]);

        Assert.Equal("xs.Select(x => old == x ? @new : x).ToList()", Table.Code(problem));
    }

    [Fact]
    public void WhatEachOfItsCallsConfirmsIsOfferedWithAQuestion()
    {
        var problem = Table.Of("Rescaled", List, [("xs", List)], [Of(90), Of(67)], [Of(-4, 41), Of(-3, 30)]);

        Assert.NotNull(Table.Solve(problem).Ambiguity);
    }

    [Fact]
    public void AConstantIsLikelierThanALengthThatAllRowsHave()
    {
        var problem = Table.Of(
            "Capped", List, [("xs", List)],
            [Of(7, 1, 3, 9), Of(4, 1, 3, 4)], [Of(2, 5, 8, 0), Of(2, 4, 4, 0)], [Of(4, 6, -2, 3), Of(4, 4, -2, 3)]);

        Assert.Equal("xs.Select(x => Math.Min(x, 4)).ToList()", Table.Code(problem));
    }

    private static object?[] Of(params int[] items) => [.. items.Select(static item => (object?)item)];

    private static object?[] Answer(Problem problem, params object?[] inputs) => Assert.IsType<object?[]>(Table.Solve(problem).Program.Evaluate(inputs));
}
