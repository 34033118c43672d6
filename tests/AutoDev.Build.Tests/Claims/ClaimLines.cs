using AutoDev.BuildContract;

namespace AutoDev.Build.Tests.Claims;

public sealed class ClaimLines
{
    [Theory]
    [InlineData("\"A-1\"", "A-1", null, true)]
    [InlineData("@\"A-1\"", "A-1", null, true)]
    [InlineData("\"\"\"A-1\"\"\"", "A-1", null, true)]
    [InlineData("requirement:\"A-1.2\"", "A-1.2", null, true)]
    [InlineData("Req.A_1", null, "A_1", true)]
    [InlineData("requirement:Req.A_1", null, "A_1", true)]
    [InlineData("global::AutoDev.Req.A_1", null, "A_1", true)]
    [InlineData("A_1", null, "A_1", false)]
    [InlineData("NoReq.A_1", null, "A_1", false)]
    [InlineData("\"A\\u002d1\"", null, "\"A\\u002d1\"", false)]
    [InlineData("\"A-\"+\"1\"", null, "\"A-\"+\"1\"", false)]
    [InlineData("", null, "", false)]
    public void SayAnIdOrAConstant(string argument, string? id, string? constant, bool namesRequirement)
    {
        var line = ClaimLine.Parse(new ClaimLine(ClaimLine.Implements, argument).Format());

        Assert.Equal((ClaimLine.Implements, id, constant, namesRequirement), (line.Attribute, line.Id, line.Constant, line.NamesRequirement));
    }

    [Fact]
    public void StandInTheFileAsTheSourceSpellsThem() =>
        Assert.Equal("Verifies|@\"A-1\"", new ClaimLine(ClaimLine.Verifies, "@\"A-1\"").Format());

    [Fact]
    public void ThatAreNoneClaimNothing() => Assert.Equal("", ClaimLine.Parse("Req.A_1").Attribute);

    [Theory]
    [InlineData("ImplementsAttribute", ClaimLine.Implements)]
    [InlineData("Verifies", ClaimLine.Verifies)]
    [InlineData("Implement", null)]
    public void AreOfTwoAttributes(string name, string? attribute) => Assert.Equal(attribute, ClaimLine.AttributeOf(name));
}
