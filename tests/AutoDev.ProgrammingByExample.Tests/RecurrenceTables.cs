namespace AutoDev.ProgrammingByExample.Tests;

public sealed class RecurrenceTables
{
    [Fact]
    public void EachResultIsMadeOfTheTwoBefore()
    {
        var problem = Table.Of(
            "Fibonacci", DataType.Int32, [("n", DataType.Int32)],
            [0, 0], [1, 1], [2, 1], [3, 2], [4, 3], [5, 5], [6, 8], [7, 13], [12, 144]);

        Assert.Equal("Enumerable.Range(0, n).Aggregate((0, 1), (pair, _) => (pair.Item2, pair.Item1 + pair.Item2)).Item1", Table.Code(problem));
        AssertAgree(problem, [20], 6765);
        AssertAgree(problem, [45], 1134903170);
    }

    [Fact]
    public void EachResultIsMadeOfTheOneBeforeAndItsNumber()
    {
        var problem = Table.Of(
            "Factorial", DataType.Int64, [("n", DataType.Int32)], [0, 1L], [1, 1L], [2, 2L], [3, 6L], [4, 24L], [5, 120L], [6, 720L]);

        Assert.Equal("Enumerable.Range(1, n).Aggregate(1L, (x, y) => x * y)", Table.Code(problem));
        AssertAgree(problem, [20], 2432902008176640000L);
        AssertAgree(problem, [21], new Failure("OverflowException"));
    }

    [Fact]
    public void ACountThatIsTooLongEnds()
    {
        var problem = Table.Of(
            "Doubling", DataType.Int32, [("n", DataType.Int32)], [1, 1], [2, 3], [3, 7], [4, 15], [5, 31], [6, 63], [9, 511]);

        var program = Table.Solve(problem).Program;

        Assert.Equal(1023, program.Evaluate([10]));
        Assert.IsType<Failure>(program.Evaluate([int.MaxValue]));
    }

    [Fact]
    public void DigitsAreASequence()
    {
        var problem = Table.Of(
            "DigitSum", DataType.Int32, [("number", DataType.Int32)], [0, 0], [7, 7], [12, 3], [99, 18], [305, 8], [1000, 1], [4821, 15]);

        Assert.Equal("Math.Abs(number).ToString(CultureInfo.InvariantCulture).Select(each => each - '0').Sum()", Table.Code(problem));
        AssertAgree(problem, [98765], 35);
    }

    [Fact]
    public void DivisorsAreFound()
    {
        var problem = Table.Of(
            "Common", DataType.Int32, [("a", DataType.Int32), ("b", DataType.Int32)],
            [12, 18, 6], [7, 5, 1], [100, 75, 25], [9, 9, 9], [14, 21, 7], [1, 50, 1]);

        Assert.Equal("(int)BigInteger.GreatestCommonDivisor(a, b)", Table.Code(problem));
    }

    [Fact]
    public void ElementsThatComeUpAgainAreGrouped()
    {
        var list = new SequenceType(DataType.Int32, "IReadOnlyList<int>");
        var problem = Table.Of(
            "Repeated", list, [("group", list)],
            [Of(1, 2, 1, 3, 2), Of(1, 2)], [Of(4, 4, 4), Of(4)], [Of(5, 6), Of()], [Of(9, 8, 8, 7, 9), Of(9, 8)]);

        Assert.Equal("group.GroupBy(each => each).Where(equals => equals.Count() > 1).Select(equals => equals.Key).ToList()", Table.Code(problem));
        AssertAgree(problem, [Of(3, 1, 3)], Of(3));
    }

    private static object?[] Of(params int[] items) => [.. items.Cast<object?>()];

    private static void AssertAgree(Problem problem, object?[] inputs, object expected)
    {
        var solved = Table.Solve(problem);
        Assert.Equal(expected, solved.Program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(solved.Program).Evaluate(inputs));
    }
}
