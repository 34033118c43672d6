namespace AutoDev.ProgrammingByExample.Tests.Texts;

/// <summary>What a program gives that cuts off more characters than there are is asked about, unless the rows' texts have one form.</summary>
[Verifies("PRP-103-3")]
public sealed class TextsThatAreTooShort
{
    [Fact]
    public void AreAskedAboutWhereTextsAreOfAnyLength()
    {
        var ambiguity = Ambiguity(["5551234", "234"], ["8005550199", "199"], ["12345", "345"]);

        Assert.NotNull(ambiguity);
        Assert.Equal("55", ambiguity.Inputs[0]);
        Assert.IsType<Failure>(Assert.Single(ambiguity.Answers));
    }

    [Fact]
    public void AreNotAskedAboutWhereAllTextsAreOfOneLength() =>
        Assert.Null(Ambiguity(["5551234", "234"], ["8005199", "199"], ["1234565", "565"]));

    [Fact]
    public void AreNotAskedAboutWhereAMarkStandsAtOnePlace() =>
        Assert.Null(Ambiguity(["7b-1234", "7b"], ["x9-77", "x9"], ["QR-901234", "QR"], ["30-x5", "30"]));

    private static Ambiguity? Ambiguity(params object?[][] rows) =>
        Table.Solve(Table.Of("F", DataType.Text, [("text", DataType.Text)], rows)).Ambiguity;
}
