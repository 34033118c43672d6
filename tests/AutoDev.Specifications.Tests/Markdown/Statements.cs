using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tests.Markdown;

public sealed class Statements
{
    [Theory]
    [InlineData("It MUST be.", Strength.Must)]
    [InlineData("It SHALL be.", Strength.Must)]
    [InlineData("It is REQUIRED.", Strength.Must)]
    [InlineData("It MUST NOT be.", Strength.MustNot)]
    [InlineData("It SHALL NOT be.", Strength.MustNot)]
    [InlineData("It MUST\nNOT be.", Strength.MustNot)]
    [InlineData("It SHOULD be.", Strength.Should)]
    [InlineData("It is RECOMMENDED.", Strength.Should)]
    [InlineData("It SHOULD NOT be.", Strength.ShouldNot)]
    [InlineData("It is NOT RECOMMENDED.", Strength.ShouldNot)]
    [InlineData("It MAY be.", Strength.May)]
    [InlineData("It is OPTIONAL.", Strength.May)]
    [InlineData("It **MUST** be.", Strength.Must)]
    [InlineData("It MAY be and MUST be.", Strength.Must)]
    public void CapitalsBind(string text, Strength strength) =>
        Assert.Equal(strength, Assert.Single(Reading.Only("## A-1: A\n\n" + text).Statements).Strength);

    [Theory]
    [InlineData("It must be.")]
    [InlineData("It `MUST` be.")]
    [InlineData("It is a MUST-HAVE.")]
    [InlineData("MUSTARD")]
    public void NothingElseDoes(string text)
    {
        var requirement = Reading.Only("## A-1: A\n\n" + text);

        Assert.Empty(requirement.Statements);
        Assert.Equal(text, Assert.Single(requirement.Prose).Text);
        Assert.Equal(Strength.Must, requirement.Strength);
    }

    [Fact]
    public void SentencesAreToldApart()
    {
        var requirement = Reading.Only("## A-1: A\n\nFirst, e.g. this. It MUST cost 1.50 Euro. Call `A. B`. It MAY rest!");

        Assert.Equal(["It MUST cost 1.50 Euro.", "It MAY rest!"], requirement.Statements.Select(static statement => statement.Text));
        Assert.Equal(["First, e.g. this.", "Call `A. B`."], requirement.Prose.Select(static prose => prose.Text));
    }

    [Theory]
    [InlineData("## A-1: A (withdrawn)\n", RequirementStatus.Withdrawn)]
    [InlineData("## ~~A-1: A~~\n", RequirementStatus.Withdrawn)]
    [InlineData("## A-1: A (superseded by A-2)\n", RequirementStatus.Withdrawn)]
    [InlineData("## A-1: A\n\nStatus: superseded by A-2.\n", RequirementStatus.Withdrawn)]
    [InlineData("## A-1: A (deprecated)\n", RequirementStatus.Withdrawn)]
    [InlineData("## A-1: Cash (replaced by cards)\n", RequirementStatus.Active)]
    [InlineData("## A-1: A\n\nStatus: draft\n", RequirementStatus.Draft)]
    [InlineData("## A-1: A\n\n**Status:** withdrawn\n", RequirementStatus.Withdrawn)]
    [InlineData("## A-1: A\n\nStatus: unclear to me\n", RequirementStatus.Active)]
    public void AStatusIsRead(string text, RequirementStatus status) => Assert.Equal(status, Reading.Only(text).Status);

    [Fact]
    public void ASectionEndsAtTheNextHeadingOfItsLevel()
    {
        var document = Reading.Document("## A-1: A\n\n### Notes\n\nIt MUST be.\n\n### A-2: B\n\nIt MAY be.\n\n### More\n\nIt SHOULD be.\n\n## Other\n\nIt MUST NOT be.\n");

        Assert.Equal(["It MUST be.", "It SHOULD be."], document.Requirements[0].Statements.Select(static statement => statement.Text));
        Assert.Equal(["It MAY be."], document.Requirements[1].Statements.Select(static statement => statement.Text));
        Assert.Contains("It MUST NOT be.", document.Prose.Select(static prose => prose.Text));
    }
}
