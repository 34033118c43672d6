namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>A row that a simple rule misses by one letter is asked about, though a longer rule fits it.</summary>
[Verifies("PRP-103-3")]
public sealed class TypingErrors
{
    private static readonly SequenceType List = new(DataType.Int32, "IReadOnlyList<int>");

    [Fact]
    public void InAProductIsNamed() => Assert.Equal(
        [10, 10],
        Odd(Table.Of("Amount", DataType.Int32, [("price", DataType.Int32), ("qty", DataType.Int32)], [2, 3, 6], [5, 4, 20], [7, 7, 49], [10, 10, 101])));

    [Fact]
    public void InASumIsNamed() => Assert.Equal(
        [new object?[] { 10, 10 }],
        Odd(Table.Of("Sum", DataType.Int32, [("xs", List)], [Of(1, 2, 3), 6], [Of(4), 4], [Of(), 0], [Of(10, 10), 21])));

    [Fact]
    public void OfADigitTooManyIsNamed() => Assert.Equal(
        [10],
        Odd(Table.Of("Cents", DataType.Int32, [("qty", DataType.Int32)], [1, 10], [2, 20], [3, 30], [10, 1000])));

    [Fact]
    public void IsNotSeenInARuleThatAllRowsShow() => Assert.Null(Odd(Table.Of(
        "Amount", DataType.Int32, [("price", DataType.Int32), ("qty", DataType.Int32)], [2, 3, 7], [5, 4, 21], [7, 7, 50], [10, 10, 101])));

    [Fact]
    public void IsNotSeenInABound() => Assert.Null(Odd(Table.Of(
        "Bonus", DataType.Int32, [("years", DataType.Int32)], [1, 10], [2, 20], [3, 30], [4, 40], [6, 50], [9, 50])));

    [Fact]
    public void IsNotSeenWhereARemainderMeetsBothEndsOfEveryTier() => Assert.Null(Odd(Table.Of(
        "Crates", DataType.Int32, [("pieces", DataType.Int32)], [0, 0], [1, 1], [20, 1], [21, 2], [40, 2], [41, 3], [19, 1])));

    private static object?[] Of(params object?[] items) => items;

    private static IReadOnlyList<object?>? Odd(Problem problem) => Synthesizer.Solve(problem, Table.Effort) switch
    {
        Solved solved => solved.Outlier?.Example.Inputs,
        Refused refused => refused.Outlier?.Example.Inputs,
        Unsolved unsolved => unsolved.Outlier?.Example.Inputs,
        _ => null,
    };
}
