using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tests.Markdown;

[Verifies("PRP-101-2")]
public sealed class Places
{
    private const string Text = "# Top\n\n## A-1: Title 😀\n\nPlain. It MUST be e\u0301xact 😀.\n\n- **A-1.1** one\n\n| a\t| 😀b? |\n|--|--|\n| \t1\t | \"x \\| 😀\" |\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void AreExactWithAnyLineEnd(string newLine)
    {
        var text = Text.Replace("\n", newLine, StringComparison.Ordinal);
        var requirement = Reading.Only(text);

        Assert.Equal(new TextPosition(3, 1), requirement.Place.Span.From);
        Assert.Equal("## A-1: Title 😀", Reading.At(text, requirement.Place.Span));
        var statement = Assert.Single(requirement.Statements);
        Assert.Equal("It MUST be e\u0301xact 😀.", Reading.At(text, statement.Span));
        Assert.Equal((new TextPosition(5, 8), new TextPosition(5, 29)), (statement.Span.From, statement.Span.To));
        var criterion = Assert.Single(requirement.Criteria);
        Assert.Equal("- **A-1.1** one", Reading.At(text, criterion.Span));
        var cells = Assert.Single(Assert.Single(requirement.Tables).Rows).Cells;
        Assert.Equal(["1", "\"x \\| 😀\""], cells.Select(cell => Reading.At(text, cell.Span)));
        Assert.Equal([new TextPosition(11, 4), new TextPosition(11, 9)], cells.Select(static cell => cell.Span.From));
    }

    [Fact]
    public void DoNotCountAByteOrderMark()
    {
        var with = SpecificationReader.Read("SPEC.md", "\uFEFF" + Text);

        Assert.Equal(SpecificationReader.Read("SPEC.md", Text), with);
    }

    [Fact]
    public void OfTablesInListsAreExact()
    {
        const string InList = "## A-1: A\n\n1. item\n\n\t| a | b? |\n\t|---|---|\n\t| 1 | 2 |\n";
        var cells = Assert.Single(Assert.Single(Reading.Only(InList).Tables).Rows).Cells;

        Assert.Equal(["1", "2"], cells.Select(cell => Reading.At(InList, cell.Span)));
        Assert.Equal(new TextPosition(7, 4), cells[0].Span.From);
    }
}
