namespace AutoDev.ProgrammingByExample.Tests;

public sealed class SequenceTables
{
    private static readonly SequenceType List = new(DataType.Int32, "IReadOnlyList<int>");

    private static readonly SequenceType Array = new(DataType.Int32, "int[]");

    [Fact]
    public void FiltersAreFound()
    {
        var problem = Table.Of(
            "SumOfPositives", DataType.Int32, [("xs", List)],
            [Of(1, -2, 3), 4], [Of(-1, -5), 0], [Of(), 0], [Of(7, 0, -1, 2), 9]);

        AssertAgree(problem, [Of(-3, 4, 5)], 9);
        AssertAgree(problem, [Of(int.MaxValue, 1)], new Failure("OverflowException"));
    }

    [Fact]
    public void ListsThatAreSortedAgainstEachOtherArePaired()
    {
        var problem = Table.Of(
            "LeastProduct", DataType.Int32, [("xs", List), ("ys", List)],
            [Of(7, 3, 8, 2), Of(2, 8, 9, 1), 64], [Of(1, 5, 4), Of(6, 3, 10), 49], [Of(12, 0, 6), Of(5, 7, 11), 102], [Of(9, 4), Of(20, 13), 197], [Of(3, 3, 1, 8, 2), Of(14, 6, 5, 9, 2), 81]);

        AssertAgree(problem, [Of(30, 1, 2), Of(4, 50, 7)], 184);
    }

    [Fact]
    public void ElementsAreMapped()
    {
        var problem = Table.Of(
            "Doubled", Array, [("xs", Array)],
            [Of(1, -2, 3), Of(2, -4, 6)], [Of(5), Of(10)], [Of(), Of()]);

        Assert.Equal("xs.Select(x => x * 2).ToArray()", Table.Code(problem));
        AssertAgree(problem, [Of(4, 0)], Of(8, 0));
    }

    [Fact]
    public void ASequenceIsComparedWithAnotherTurnedRound()
    {
        var problem = Table.Of(
            "IsBack", DataType.Boolean, [("there", List), ("back", List)],
            [Of(), Of(), true], [Of(3), Of(3), true], [Of(3), Of(0), false], [Of(0), Of(8), false], [Of(16), Of(-44), false], [Of(1, 2), Of(2, 1), true],
            [Of(1, 1), Of(0, 1), false], [Of(7, 0), Of(0, 7), true], [Of(5, 8), Of(5, 8), false], [Of(34, 12), Of(34, 12), false], [Of(456, 456), Of(456, 456), true]);

        AssertAgree(problem, [Of(4, 4, 9), Of(9, 4, 4)], true);
        AssertAgree(problem, [Of(4, 4, 9), Of(9, 4)], false);
    }

    [Fact]
    public void WhatASequenceCanBeMadeOfIsFound()
    {
        var problem = Table.Of(
            "CanPay", DataType.Boolean, [("price", List), ("purse", List)],
            [Of(), Of(), true], [Of(), Of(5), true], [Of(1), Of(), false], [Of(3, 1, 2), Of(1, 2, 3), true], [Of(3, 1, 1), Of(1, 2, 3), false],
            [Of(1, 2, 3), Of(3, 9, 1, 7, 2), true], [Of(4, 5, 5, 4), Of(5, 4), false], [Of(4, 5, 5, 4), Of(5, 4, 9, 5), false], [Of(5, 4, 6), Of(6, 5, 9, 4, 5), true],
            [Of(7, 8), Of(8, 8, 7), true], [Of(8, 8, 7), Of(7, 8), false], [Of(9), Of(1, 2, 3), false]);

        AssertAgree(problem, [Of(2, 5, 5), Of(5, 2, 0, 5)], true);
        AssertAgree(problem, [Of(2, 5, 5), Of(5, 2, 0)], false);
    }

    [Fact]
    public void BranchesInsideALambdaAreFound()
    {
        var problem = Table.Of(
            "Clipped", List, [("values", List)],
            [Of(1, -2, 3, -7), Of(1, 0, 3, 0)], [Of(5, -1, 6), Of(5, 0, 6)], [Of(0, 9, -3), Of(0, 9, 0)]);

        AssertAgree(problem, [Of(-4, 4)], Of(0, 4));
    }

    [Fact]
    public void PairsAreZipped()
    {
        var problem = Table.Of(
            "Dot", DataType.Int32, [("xs", Array), ("ys", Array)],
            [Of(1, 2, 3), Of(4, 5, 6), 32], [Of(2), Of(7), 14], [Of(0, 5), Of(9, 3), 15]);

        AssertAgree(problem, [Of(1, 1), Of(2, 3)], 5);
    }

    [Fact]
    public void ElementsOfListsAreReachedByIndex()
    {
        var problem = Table.Of("Last", DataType.Int32, [("xs", List)], [Of(4, 9, 2), 2], [Of(8), 8], [Of(1, 7), 7]);

        Assert.Equal("xs[xs.Count - 1]", Table.Code(problem));
        AssertAgree(problem, [Of(3, 5)], 5);
    }

    [Fact]
    public void ARunningFoldIsALoopOverACopy()
    {
        var problem = Table.Of(
            "Totals", List, [("xs", List)],
            [Of(7, 2, 6, 1, 5), Of(7, 9, 15, 16, 21)], [Of(10, -14, 8, 3), Of(10, -4, 4, 7)], [Of(4), Of(4)], [Of(), Of()]);

        Assert.Equal(
            """
            var running = xs.ToArray();
            for (var i = 1; i < running.Length; i++)
                running[i] = running[i - 1] + running[i];

            return running;
            """,
            Table.Code(problem));
        AssertAgree(problem, [Of(8, 0, 1)], Of(8, 8, 9));
    }

    [Fact]
    public void AFoldIsAnAggregate()
    {
        var problem = Table.Of(
            "Product", DataType.Int32, [("xs", Array)],
            [Of(3, 2, 4), 24], [Of(5), 5], [Of(2, 7), 14], [Of(4, 3, 0), 0], [Of(3, 3, 3, 3), 81]);

        Assert.Equal("xs.Aggregate((x, y) => x * y)", Table.Code(problem));
        AssertAgree(problem, [Of(-2, 5)], -10);
    }

    [Fact]
    public void SequencesAreComparedByTheirElements()
    {
        var problem = Table.Of(
            "IsMirror", DataType.Boolean, [("xs", Array), ("ys", Array)],
            [Of(1, 2), Of(2, 1), true], [Of(1, 2), Of(1, 2), false], [Of(3, 4, 5), Of(5, 4, 3), true], [Of(3, 4, 5), Of(5, 4, 4), false],
            [Of(), Of(), true], [Of(7), Of(7), true], [Of(7), Of(8), false], [Of(7, 7, 1), Of(7, 1, 7), false]);

        AssertAgree(problem, [Of(1, 2, 3), Of(3, 2, 1)], true);
    }

    private static object?[] Of(params int[] items) => System.Array.ConvertAll(items, item => (object?)item);

    private static void AssertAgree(Problem problem, object?[] inputs, object? expected)
    {
        var program = Table.Solve(problem).Program;

        Assert.Equal(expected, program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program).Evaluate(inputs));
    }
}
