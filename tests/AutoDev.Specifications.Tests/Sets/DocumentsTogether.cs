using AutoDev.Specifications.Sets;

namespace AutoDev.Specifications.Tests.Sets;

public sealed class DocumentsTogether
{
    [Fact]
    public void AnIdUsedTwiceIsReportedAtItsSecondPlace()
    {
        var finding = Assert.Single(Check(("b.md", "\n## A-1: again"), ("a.md", "## A-1: first")));

        Assert.Equal(("ADEV0001", "b.md", 2), (finding.Rule.Id, finding.Place!.Path, finding.Place.Span.From.Line));
        Assert.Contains("a.md(1)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereTwoFilesHaveOneNameTheFolderOfTheOtherIsSaid() => Assert.Contains(
        "Parking/SPEC.md(1)",
        Assert.Single(Check(("/shop/Parking/SPEC.md", "## A-1: first"), ("/shop/Shop/SPEC.md", "\n## A-1: again"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void ACriterionWrittenTwiceIsReported() =>
        Assert.Equal("ADEV0001", Assert.Single(Check(("a.md", "## A-1: x\n\n- **A-1.1** a\n- **A-1.1** b"))).Rule.Id);

    [Fact]
    public void IdsThatBecomeOneNameAreReported()
    {
        var finding = Assert.Single(Check(("a.md", "## A-1: x\n\n## A_1-1: y\n\n## A-1-1: z")));

        Assert.Equal(("ADEV0014", 5), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains("Req.A_1_1", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[A-9](a.md)")]
    [InlineData("[the rule](#a-9-title)")]
    public void ALinkToNobodyIsReportedWithTheNearestId(string link)
    {
        var finding = Assert.Single(Check(("a.md", $"## A-1: x\n\nSee {link}.")));

        Assert.Equal(("ADEV0016", 3, 5), (finding.Rule.Id, finding.Place!.Span.From.Line, finding.Place.Span.From.Column - (link[1] == 'A' ? 1 : 0)));
        Assert.Contains("A-1", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See A-9 some day.")]
    [InlineData("[RFC-2119](x.md) and [step](#step-1).")]
    [InlineData("[A-9](https://example.org/A-9)")]
    [InlineData("[A-2](#a-2) and [A-2.4](#a-2)")]
    public void OtherMentionsAreNot(string text) => Assert.Empty(Check(("a.md", $"## A-1: x\n\n{text}\n\n## A-2: y\n")));

    private static IReadOnlyList<Specifications.Diagnostics.Finding> Check(params (string Path, string Text)[] documents) =>
        SpecificationSet.Check(documents.Select(static document => SpecificationReader.Read(document.Path, document.Text)));
}
