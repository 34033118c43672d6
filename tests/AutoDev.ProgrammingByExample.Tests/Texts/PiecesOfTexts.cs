namespace AutoDev.ProgrammingByExample.Tests.Texts;

public sealed class PiecesOfTexts
{
    private static readonly (string, DataType)[] Parameters = [("team", DataType.Text)];

    [Fact]
    public void TheSameIsTakenOfEachPieceAndPutTogether()
    {
        var problem = Table.Of(
            "Initials", DataType.Text, Parameters,
            ["Ann Lee", "A"], ["Bob Ray, Cy Fox", "BC"], ["Di Orr, Eve Stone, Flo May", "DEF"], ["Gil Hay, Ann Lee, Bo Ek", "GAB"]);

        Assert.Equal("string.Concat(team.Split(\", \").Select(x => x[..1]))", Table.Code(problem));
        AssertAgree(problem, ["Hal Ivy, Jo Kay"], "HJ");
        AssertAgree(problem, [""], new Failure("ArgumentOutOfRangeException"));
    }

    [Fact]
    public void PiecesOfTheResultShowWhatIsWantedOfEach()
    {
        var problem = Table.Of(
            "Numbers", DataType.Text, [("text", DataType.Text)],
            ["(030) 123-4567, 1 (040) 765 4321", "0301234567 0407654321"], ["040-111-2222", "0401112222"],
            ["1.050.333.4444, 060 555-6666, (070) 777.8888", "0503334444 0605556666 0707778888"], ["1-080-999 0000", "0809990000"]);

        AssertAgree(problem, ["1 (012) 345-6789, 098 765 4321"], "0123456789 0987654321");
    }

    [Fact]
    public void PiecesThatFailATestAreLeftOut()
    {
        var problem = Table.Of(
            "Kept", DataType.Text, [("line", DataType.Text)],
            ["milk, #eggs, bread", "milk; bread"], ["#tea", ""], ["salt, oil, #flour, rice", "salt; oil; rice"], ["#ham, jam", "jam"], ["figs, nuts", "figs; nuts"]);

        AssertAgree(problem, ["#a, b, c, #d, e"], "b; c; e");
    }

    [Fact]
    public void PiecesAreCounted() => AssertAgree(
        Table.Of("Size", DataType.Text, Parameters, ["Ann Lee", "1"], ["Bob, Cy", "2"], ["Di Orr, eve, Flo", "3"], ["Gil, Al May", "2"], ["Jo, Kay, lu, Max Poe", "4"]),
        ["a, b c, D e, d, e"],
        "5");

    [Fact]
    public void PiecesThatPassATestAreCounted()
    {
        var problem = Table.Of(
            "Doctors", DataType.Int32, Parameters,
            ["Dr. Lee, Ray", 1], ["Fox, Dr. Orr, Dr. Hay", 2], ["Stone", 0], ["Dr. May", 1], ["Ivy, Kay, Dr. Ek, Poe", 1], ["Oz, Pim", 0], ["Dr. Q, Dr. R, Dr. S, T", 3]);

        AssertAgree(problem, ["Dr. A, B, Dr. C, Dr. D, Dr. E"], 4);
    }

    [Fact]
    public void NumbersInATextAreReckonedWith()
    {
        var problem = Table.Of(
            "Years", DataType.Text, [("life", DataType.Text)],
            ["Ann Lee 1840-1926 Norway", "86"], ["Bob 1881-1973", "92"], ["Cy 1632-1675 Delft", "43"], ["Di Fox 1445-1510 Italy", "65"], ["Eve 1900-1999", "99"]);

        AssertAgree(problem, ["Flo May 1853-1890 France"], "37");
    }

    private static void AssertAgree(Problem problem, object?[] inputs, object? expected)
    {
        var program = Table.Solve(problem).Program;

        Assert.Equal(expected, program.Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program).Evaluate(inputs));
        Assert.Equal(expected, new CompiledProgram(program, older: true).Evaluate(inputs));
    }
}
