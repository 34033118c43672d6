namespace AutoDev.ProgrammingByExample.Tests.Texts;

public sealed class FormulasOfNumbersInTexts
{
    [Fact]
    public void NumbersOfATextAreAdded()
    {
        var problem = Table.Of(
            "Goals", DataType.Int32, [("result", DataType.Text)],
            ["home 3 away 14", 17], ["home 20 away 5", 25], ["home 0 away 61", 61], ["home 8 away 8", 16], ["home 47 away 30", 77]);

        Assert.Equal(111, Table.Solve(problem).Program.Evaluate(["home 99 away 12"]));
    }

    [Fact]
    public void ANumberInATextIsMultipliedWithAParameter()
    {
        var problem = Table.Of(
            "Total", DataType.Int32, [("price", DataType.Text), ("pieces", DataType.Int32)],
            ["12 kr", 3, 36], ["7 kr", 5, 35], ["250 kr", 1, 250], ["31 kr", 4, 124], ["9 kr", 20, 180]);

        Assert.Equal(88, Table.Solve(problem).Program.Evaluate(["44 kr", 2]));
    }

    [Fact]
    public void AFormulaOfANumberIsWrittenBetweenWords()
    {
        var problem = Table.Of(
            "Length", DataType.Text, [("text", DataType.Text)],
            ["3 ft", "36 in"], ["10 ft", "120 in"], ["25 ft", "300 in"], ["7 ft", "84 in"], ["112 ft", "1344 in"], ["61 ft", "732 in"]);

        Assert.Equal("48 in", Table.Solve(problem).Program.Evaluate(["4 ft"]));
    }

    [Fact]
    public void SecondsAreWrittenAsMinutesAndSeconds()
    {
        var problem = Table.Of(
            "Clock", DataType.Text, [("text", DataType.Text)],
            ["125 s", "2:05"], ["61 s", "1:01"], ["599 s", "9:59"], ["42 s", "0:42"], ["3600 s", "60:00"], ["731 s", "12:11"], ["200 s", "3:20"], ["1207 s", "20:07"]);

        Assert.Equal("4:09", Table.Solve(problem).Program.Evaluate(["249 s"]));
    }
}
