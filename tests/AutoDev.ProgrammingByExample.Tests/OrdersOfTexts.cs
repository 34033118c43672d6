namespace AutoDev.ProgrammingByExample.Tests;

/// <summary>Texts are sorted by their characters' numbers, whatever the culture of the machine.</summary>
[Verifies("PRP-302-2")]
public sealed class OrdersOfTexts
{
    private static readonly SequenceType Texts = new(DataType.Text, "IReadOnlyList<string>");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AreFound(bool older)
    {
        var program = Table.Solve(Table.Of(
            "Sorted", Texts, [("names", Texts)],
            [Of("Bob", "Ann", "Cid"), Of("Ann", "Bob", "Cid")], [Of(), Of()], [Of("Cid", "Ann", "Dee", "Bob"), Of("Ann", "Bob", "Cid", "Dee")])).Program;

        Assert.Equal(Of("", "B", "a", "b"), new CompiledProgram(program, older).Evaluate([Of("b", "B", "", "a")]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void LeadToTheFirstAndToTheLast(bool older)
    {
        var first = Table.Solve(Table.Of(
            "First", DataType.Text, [("names", Texts)], [Of("Bob", "Ann", "Cid"), "Ann"], [Of("Zoe", "Eva", "Max"), "Eva"], [Of("Ada", "Bob"), "Ada"])).Program;
        var last = Table.Solve(Table.Of(
            "Last", DataType.Text, [("names", Texts)], [Of("Bob", "Cid", "Ann"), "Cid"], [Of("Zoe", "Eva", "Max"), "Zoe"], [Of("Ada", "Bob"), "Bob"])).Program;

        Assert.Equal("B", new CompiledProgram(first, older).Evaluate([Of("b", "B", "a")]));
        Assert.Equal("b", new CompiledProgram(last, older).Evaluate([Of("b", "B", "a")]));
        Assert.IsType<Failure>(first.Evaluate([Of()]));
        Assert.Equal(first.Evaluate([Of()]), new CompiledProgram(first, older).Evaluate([Of()]));
    }

    private static IReadOnlyList<object?> Of(params object?[] items) => items;
}
