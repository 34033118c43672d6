namespace AutoDev.ProgrammingByExample.Tests.Texts;

public sealed class PartsAtFixedPlaces
{
    [Fact]
    public void DigitsWithoutMarksAreToldApartByTheirPlace() => Assert.Equal(
        "$\"{code[..3]}-{code[3..6]}/{code[6..]}\"",
        Table.Code(Table.Of(
            "Code", DataType.Text, [("code", DataType.Text)],
            ["7351902846", "735-190/2846"], ["2048816390", "204-881/6390"], ["9174420058", "917-442/0058"])));

    [Fact]
    public void MarksAroundPartsNeedNoRowsOfTheirOwn() => Assert.Equal(
        "$\"[{zone}] {code}\"",
        Table.Code(Table.Of(
            "Label", DataType.Text, [("code", DataType.Text), ("zone", DataType.Text)], ["A-77", "north", "[north] A-77"], ["Q-1", "east", "[east] Q-1"])));

    [Fact]
    public void WordsAroundPartsDo() => Assert.IsType<Refused>(Synthesizer.Solve(
        Table.Of("Label", DataType.Text, [("code", DataType.Text)], ["A-77", "shelf A of 77"], ["Q-1", "shelf Q of 1"]), Table.Effort));
}
