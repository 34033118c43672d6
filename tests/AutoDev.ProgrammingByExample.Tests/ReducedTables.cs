namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Tables that are solved by way of a simpler one.</summary>
public sealed class ReducedTables
{
    private static readonly SequenceType List = new(DataType.Int32, "IReadOnlyList<int>");

    private static readonly SequenceType Names = new(DataType.Text, "IReadOnlyList<string>");

    [Fact]
    public void AListOfOneValueIsThatValueForEachElement()
    {
        var problem = Table.Of(
            "Dues", List, [("people", List), ("bills", List), ("paid", DataType.Int32)],
            [Of(1, 2, 3), Of(40, 7, 31), 8, Of(148, 148, 148)], [Of(9, 9), Of(5, 12), 30, Of(4, 4)],
            [Of(4, 8, 1, 0), Of(3, 2, 9, 100), 14, Of(214, 214, 214, 214)], [Of(7, 7), Of(25, 1, 6), 50, Of(14, 14)]);

        Assert.Equal(Of(37, 37), Table.Solve(problem).Program.Evaluate([Of(1, 5), Of(10, 11), 5]));
    }

    [Fact]
    public void AListOfOneValueBehindItsFirstIsThatValueForEachOfTheOthers()
    {
        var problem = Table.Of(
            "Levelled", List, [("xs", List), ("ys", List)],
            [Of(5, 1, 3), Of(40, 7, 31), Of(5, 75, 75)], [Of(9, 8), Of(5, 12), Of(9, 14)],
            [Of(4, 8, 1, 0), Of(3, 2, 9, 100), Of(4, 111, 111, 111)], [Of(7, 2), Of(25, 1, 6), Of(7, 29)]);

        Assert.Equal(Of(6, 18, 18), Table.Solve(problem).Program.Evaluate([Of(6, 9, 9), Of(10, 11)]));
    }

    [Fact]
    public void NumbersOnLinesAreAListOfThem()
    {
        var problem = Table.Of(
            "Lengths", DataType.Text, [("names", Names)],
            [Texts("Ann", "Robert"), "6\n3"], [Texts("Jo"), "2"], [Texts(), ""], [Texts("Eve", "Ada", "Grace", "Li"), "2\n5\n3\n3"], [Texts("Bob", "Clarissa"), "8\n3"]);

        Assert.Equal("1\n4", Table.Solve(problem).Program.Evaluate([Texts("Anna", "B")]));
    }

    [Fact]
    public void NumbersBetweenMarksAreAListOfThem()
    {
        var problem = Table.Of(
            "Squares", DataType.Text, [("n", DataType.Int32)],
            [1, "1"], [2, "1, 4"], [3, "1, 4, 9"], [5, "1, 4, 9, 16, 25"], [0, ""]);

        Assert.Equal("1, 4, 9, 16", Table.Solve(problem).Program.Evaluate([4]));
    }

    private static object?[] Of(params int[] items) => [.. items.Select(static item => (object?)item)];

    private static object?[] Texts(params string[] items) => [.. items];
}
