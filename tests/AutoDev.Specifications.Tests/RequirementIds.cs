namespace AutoDev.Specifications.Tests;

public sealed class RequirementIds
{
    [Theory]
    [InlineData("PRICE-001")]
    [InlineData("FR-003a")]
    [InlineData("REQ-A-12")]
    [InlineData("A-1")]
    [InlineData("PRICE-001.2.3")]
    public void LettersAndDigitsAreAnId(string text) => Assert.True(RequirementId.IsId(text));

    [Theory]
    [InlineData("")]
    [InlineData("price-001")]
    [InlineData("PRICE")]
    [InlineData("PRICE-")]
    [InlineData("PRICE-A")]
    [InlineData("PRICE-1-")]
    [InlineData("PRICE-1-x")]
    [InlineData("1-1")]
    [InlineData("PRICE-1ab")]
    public void AnythingElseIsNot(string text) => Assert.False(RequirementId.IsId(text));

    [Theory]
    [InlineData("PRICE-001", "PRICE_001")]
    [InlineData("PRICE-001.2", "PRICE_001_2")]
    [InlineData("1.2", "_1_2")]
    [InlineData("class", "@class")]
    [InlineData("", "_")]
    public void ConstantNamesAreNamesInCSharp(string id, string name) => Assert.Equal(name, RequirementId.ToConstantName(id));

    [Theory]
    [InlineData("## PRICE-001: Volume discount", "PRICE-001", "Volume discount")]
    [InlineData("## PRICE-001 Volume discount", "PRICE-001", "Volume discount")]
    [InlineData("## PRICE-001 – Volume", "PRICE-001", "Volume")]
    [InlineData("## `PRICE-001`: *Volume*", "PRICE-001", "Volume")]
    [InlineData("PRICE-001: Volume\n---", "PRICE-001", "Volume")]
    [InlineData("## UTF-8: encoding", "UTF-8", "encoding")]
    public void HeadingsNameRequirements(string text, string id, string title)
    {
        var requirement = Reading.Only(text);

        Assert.Equal((id, title), (requirement.Id, requirement.Title));
    }

    [Theory]
    [InlineData("## UTF-8 encoding")]
    [InlineData("## About PRICE-001")]
    [InlineData("```\n## PRICE-001: A\n```")]
    [InlineData("> ## PRICE-001: A")]
    public void OtherHeadingsDoNot(string text) => Assert.Empty(Reading.Document(text).Requirements);
}
