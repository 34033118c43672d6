namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Tables with failures for inputs that do not fit each other.</summary>
public sealed class GuardTables
{
    private static readonly SequenceType List = new(DataType.Int32, "IReadOnlyList<int>");

    private static readonly Failure Failure = new("ArgumentException");

    [Fact]
    public void TextsOfDifferentLengthsFail()
    {
        var problem = Table.Of(
            "Distance", DataType.Int32, [("first", DataType.Text), ("second", DataType.Text)],
            ["", "", 0], ["A", "A", 0], ["G", "T", 1], ["GGACTGAAATCTG", "GGACTGAAATCTG", 0], ["GGACGGATTCTG", "AGGACGGATTCT", 9], ["AATG", "AAA", Failure]);

        Assert.StartsWith(
            "first.Length != second.Length ? throw new ArgumentException(\"The value is not valid.\", nameof(second)) :", Table.Code(problem), StringComparison.Ordinal);
        AssertAgree(problem, ["", "G"], Failure);
    }

    [Fact]
    public void ListsOfDifferentLengthsFail()
    {
        var problem = Table.Of(
            "Product", DataType.Int32, [("a", List), ("b", List)],
            [Of(1, 2), Of(3, 4), 11], [Of(5), Of(2), 10], [Of(0, 1, 2), Of(7, 8, 9), 26], [Of(1), Of(1, 2), Failure], [Of(3, 3), Of(1, 0), 3], [Of(2, 2), Of(4, 5), 18]);

        Assert.StartsWith("a.Count != b.Count ? throw", Table.Code(problem), StringComparison.Ordinal);
        AssertAgree(problem, [Of(1, 2, 3), Of()], Failure);
    }

    [Fact]
    public void APlaceThatATextDoesNotHaveFailsOnBothSides()
    {
        var problem = Table.Of(
            "At", DataType.Text, [("text", DataType.Text), ("index", DataType.Int32)],
            ["abc", 0, "a"], ["abc", 2, "c"], ["hello", 4, "o"], ["hello", 5, Failure], ["hello", 1, "e"], ["xy", 1, "y"]);

        Assert.StartsWith("index < 0 || index >= text.Length ? throw", Table.Code(problem), StringComparison.Ordinal);
        AssertAgree(problem, ["xy", -1], Failure);
    }

    private static object?[] Of(params int[] items) => [.. items.Cast<object?>()];

    private static void AssertAgree(Problem problem, object?[] inputs, object expected)
    {
        var solved = Table.Solve(problem);
        Assert.Equal(expected, solved.Program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(solved.Program).Evaluate(inputs));
    }
}
