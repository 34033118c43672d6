namespace AutoDev.ProgrammingByExample.Tests.Texts;

/// <summary>One parameter says which part of another is meant.</summary>
public sealed class AddressedParts
{
    [Fact]
    public void ANumberSaysWhichPiece() => Assert.Equal(
        "line.Split(' ')[number - 1]",
        Table.Code(Table.Of(
            "Word", DataType.Text, [("line", DataType.Text), ("number", DataType.Int32)],
            ["oak elm ash yew", 2, "elm"], ["the sea is calm now", 4, "calm"], ["red fox runs", 1, "red"], ["we saw ten old boats", 3, "ten"], ["go on then", 2, "on"])));

    [Fact]
    public void ANumberSaysHowManyPieces() => Assert.Equal(
        "string.Join(\" \", line.Split(' ').Take(count))",
        Table.Code(Table.Of(
            "Start", DataType.Text, [("line", DataType.Text), ("count", DataType.Int32)],
            ["oak elm ash yew", 2, "oak elm"], ["the sea is calm now", 4, "the sea is calm"], ["red fox runs", 1, "red"], ["we saw ten old boats", 3, "we saw ten"])));

    [Fact]
    public void TextsSayBetweenWhichMarks()
    {
        var problem = Table.Of(
            "Between", DataType.Text, [("text", DataType.Text), ("open", DataType.Text), ("close", DataType.Text)],
            ["p<qr>s", "<", ">", "qr"], ["10:20;30", ":", ";", "20"], ["we (or they) won", "(", ")", "or they"], ["a|b c|d", "|", "|", "b c"], ["x=12,y", "=", ",", "12"]);

        Assert.Equal("left", Table.Solve(problem).Program.Evaluate(["#left! turn", "#", "!"]));
    }

    [Fact]
    public void AWordSaysWhichPieceByHowItStarts()
    {
        var problem = Table.Of(
            "Setting", DataType.Text, [("line", DataType.Text), ("key", DataType.Text)],
            ["size=4 hue=red fit=slim", "hue", "hue=red"], ["hue=blue size=12", "size", "size=12"], ["fit=wide", "fit", "fit=wide"],
            ["a=1 b=2 c=3", "b", "b=2"], ["tone=low pace=slow", "tone", "tone=low"], ["w=9 h=7 d=55", "w", "w=9"]);

        Assert.Equal("day=sun", Table.Solve(problem).Program.Evaluate(["hour=12 day=sun", "day"]));
    }
}
