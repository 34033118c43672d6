namespace AutoDev.ProgrammingByExample.Tests.Texts;

public sealed class RewrittenTexts
{
    private static readonly (string, DataType)[] Parameters = [("text", DataType.Text)];

    [Fact]
    public void RunsOfSpacesBecomeOne() => Assert.Equal(
        """Regex.Replace(text, @"\s+", " ")""",
        Table.Code(Table.Of(
            "Squeeze", DataType.Text, Parameters, ["one  two", "one two"], ["a   b c", "a b c"], ["so  it   is", "so it is"], ["up down", "up down"], ["x y  z   w v", "x y z w v"])));

    [Fact]
    public void WordsWrittenAsOneArePartedByAMark() => Assert.Equal(
        """Regex.Replace(text, @"(?<!^)(?=\p{Lu})", "-").ToLowerInvariant()""",
        Table.Code(Table.Of(
            "Kebab", DataType.Text, Parameters, ["SmallRedBox", "small-red-box"], ["OldTree", "old-tree"], ["Sun", "sun"], ["ManyTinyGreyFish", "many-tiny-grey-fish"], ["DryLand", "dry-land"])));

    [Fact]
    public void AMarkBehindEachPieceIsBehindTheLastAsWell()
    {
        var problem = Table.Of(
            "Initials", DataType.Text, Parameters, ["Una Berg", "U.B."], ["Leo Max Roth", "L.M.R."], ["Ida Voss", "I.V."], ["Jon Carl Otto Hein", "J.C.O.H."], ["Mia Lou Kerr", "M.L.K."]);

        Assert.Equal("P.A.", Table.Solve(problem).Program.Evaluate(["Pia Ahl"]));
    }
}
