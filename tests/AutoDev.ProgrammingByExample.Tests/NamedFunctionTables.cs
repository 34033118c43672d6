namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Tables of functions that have a name: primes, years, bases, steps.</summary>
public sealed class NamedFunctionTables
{
    private static readonly SequenceType List = new(DataType.Int32, "IReadOnlyList<int>");

    [Fact]
    public void PrimeFactorsAreThoseOfTheirProduct() => AssertAgree(
        Table.Of(
            "Parts", new SequenceType(DataType.Int64, "IReadOnlyList<long>"), [("number", DataType.Int64)],
            [1L, Of()], [2L, Of(2L)], [12L, Of(2L, 2L, 3L)], [901255L, Of(5L, 17L, 23L, 461L)]),
        [360L],
        Of(2L, 2L, 2L, 3L, 3L, 5L));

    [Fact]
    public void PrimesHaveTheirPlaces()
    {
        var problem = Table.Of("Prime", DataType.Int32, [("nth", DataType.Int32)], [1, 2], [2, 3], [6, 13], [10, 29]);

        AssertAgree(problem, [100], 541);
        AssertAgree(problem, [0], new Failure("ArgumentOutOfRangeException"));
    }

    [Fact]
    public void DivisorsAreSummed() => AssertAgree(
        Table.Of("Aliquot", DataType.Int32, [("n", DataType.Int32)], [6, 6], [28, 28], [12, 16], [8, 7], [10, 8], [24, 36]), [220], 284);

    [Fact]
    public void YearsLeap() => Assert.Equal(
        "DateTime.IsLeapYear(year)",
        Table.Code(Table.Of("Leaps", DataType.Boolean, [("year", DataType.Int32)], [2015, false], [1996, true], [1970, false], [2000, true], [2100, false], [1960, true])));

    [Fact]
    public void DigitsOfOneBaseAreThoseOfAnother()
    {
        var problem = Table.Of(
            "Convert", List, [("from", DataType.Int32), ("digits", List), ("to", DataType.Int32)],
            [2, Of(1), 10, Of(1)], [2, Of(1, 0, 1), 10, Of(5)], [10, Of(5), 2, Of(1, 0, 1)], [3, Of(1, 1, 2, 0), 16, Of(2, 10)], [2, Of(), 10, Of(0)], [7, Of(0, 6, 0), 10, Of(4, 2)]);

        AssertAgree(problem, [97, Of(3, 46, 60), 73], Of(6, 10, 45));
        AssertAgree(problem, [2, Of(1, 2), 10], new Failure("ArgumentOutOfRangeException"));
    }

    [Fact]
    public void TextsAreReadAsNumbersOfABase() => AssertAgree(
        Table.Of("Ternary", DataType.Int32, [("value", DataType.Text)], ["1", 1], ["2", 2], ["10", 3], ["112", 14], ["222", 26], ["11", 4]), ["1122000120"], 32091);

    [Fact]
    public void NumbersAreCountedInSteps() => AssertAgree(
        Table.Of(
            "Ticks", DataType.Text, [("first", DataType.Int32), ("end", DataType.Int32), ("step", DataType.Int32)],
            [-59, 18, 9, "-59 -50 -41 -32 -23 -14 -5 4 13"], [0, 7, 3, "0 3 6"], [5, 9, 1, "5 6 7 8"], [-3, 12, 5, "-3 2 7"], [1, 2, 4, "1"]),
        [10, 30, 10],
        "10 20");

    private static object?[] Of(params object?[] items) => items;

    private static void AssertAgree(Problem problem, object?[] inputs, object expected)
    {
        var solved = Table.Solve(problem);
        Assert.Equal(expected, solved.Program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(solved.Program).Evaluate(inputs));
    }
}
