namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Texts as sequences of characters.</summary>
[Verifies("PRP-302-2")]
public sealed class CharacterTables
{
    [Fact]
    public void CharactersOfAKindAreCounted() => Assert.Equal(
        "text.Count(x => char.IsUpper(x))",
        Table.Code(Table.Of("F", DataType.Int32, [("text", DataType.Text)],
            ["", 0], ["aBc", 1], ["ABC", 3], ["hello World", 1], ["XyzzY 12", 2], ["lower", 0], ["Q", 1])));

    [Fact]
    public void PositionsWhereTextsDifferAreCounted()
    {
        var solved = Table.Solve(Table.Of("F", DataType.Int32, [("first", DataType.Text), ("second", DataType.Text)],
            ["", "", 0], ["A", "A", 0], ["G", "T", 1], ["GGACTGAAATCTG", "GGACTGAAATCTG", 0], ["GGACGGATTCTG", "AGGACGGATTCT", 9],
            ["CATS", "COTE", 2], ["ACC", "ACG", 1], ["ACCTT", "TCCTT", 1]));

        Assert.Equal(3, solved.Program.Evaluate(["house", "mouth"]));
    }

    [Fact]
    public void TheLastPositionOfAValueIsFound()
    {
        var sequence = new SequenceType(DataType.Int32, "int[]");
        var solved = Table.Solve(Table.Of("F", DataType.Int32, [("items", sequence), ("wanted", DataType.Int32)],
            [new object?[] { 0, 1, 0 }, 0, 2], [new object?[] { 5, 7, 7, 5, 1 }, 7, 2], [new object?[] { 4, 4, 4, 4 }, 4, 3], [new object?[] { 9, 3 }, 9, 0],
            [new object?[] { 2, 3 }, 8, -1]));

        Assert.Equal(4, solved.Program.Evaluate([new object?[] { 6, 1, 6, 2, 6, 3 }, 6]));
    }
}
