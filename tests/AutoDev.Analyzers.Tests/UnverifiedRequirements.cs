using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Generators.Tests.Harness;

namespace AutoDev.Analyzers.Tests;

/// <summary>ADEV0102.</summary>
[Verifies("PRP-106-2")]
public sealed class UnverifiedRequirements
{
    private const string Rule = "ADEV0102";

    private const string Spec = """
        ## PRICE-001: Discount

        The shop MUST grant a discount.

        - **PRICE-001.1** It MUST grow with the quantity.
        - **PRICE-001.2** It MUST be less than 50 %.

        ## PRICE-002: Shipping

        The shop SHOULD ship within two days.
        """;

    [Fact]
    public async Task EachIsReportedAtItsLineWithWhatToWrite()
    {
        Assert.Equal(
            [
                "SPEC.md(1): ADEV0102: PRICE-001 is not verified: mark a test of it with [Verifies(Req.PRICE_001)]; if another test project does, set AutoDevCoverage to None in this one",
                "SPEC.md(8): ADEV0102: PRICE-002 is not verified: mark a test of it with [Verifies(Req.PRICE_002)]; if another test project does, set AutoDevCoverage to None in this one",
            ],
            await AnalyzerRun.Of(Tests("class C { }"), Rule));
    }

    [Fact]
    public async Task SpecificationsOfReferencedProjectsCount()
    {
        var project = Tests("[Verifies(Req.PRICE_002)] class C { }") with { Specifications = [new SpecificationFile("/repo/shop/SPEC.md", Spec, "Referenced")] };

        Assert.StartsWith("SPEC.md(1)", Assert.Single(await AnalyzerRun.Of(project, Rule)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AClaimOnTheRequirementCoversItsCriteria()
    {
        Assert.Empty(await AnalyzerRun.Of(Tests("[Verifies(Req.PRICE_001)] class C { [Verifies(Req.PRICE_002)] void M() { } }"), Rule));
    }

    [Fact]
    public async Task AClaimOnOneCriterionAsksForTheOthers()
    {
        Assert.Equal(
            ["SPEC.md(6): ADEV0102: PRICE-001.2 is not verified: mark a test of it with [Verifies(Req.PRICE_001_2)]; if another test project does, set AutoDevCoverage to None in this one"],
            await AnalyzerRun.Of(Tests("[Verifies(Req.PRICE_001_1)] class C { [Verifies(Req.PRICE_002)] void M() { } }"), Rule));
    }

    [Fact]
    public async Task ClaimsOnAllCriteriaSettleIt()
    {
        Assert.Empty(await AnalyzerRun.Of(Tests("[Verifies(Req.PRICE_001_1), Verifies(Req.PRICE_001_2), Verifies(Req.PRICE_002)] class C { }"), Rule));
    }

    [Fact]
    public async Task ClaimsOfReferencedTestProjectsCount()
    {
        var other = Tests("[Verifies(Req.PRICE_001)] class C { }") with { Name = "Other.Tests" };

        var found = await AnalyzerRun.Of(Tests("[Verifies(Req.PRICE_002)] class C { }") with { References = [AnalyzerRun.Build(other)] }, Rule);

        Assert.Empty(found);
    }

    [Fact]
    public async Task AnImplementationIsNoVerification()
    {
        Assert.Equal(2, (await AnalyzerRun.Of(Tests("[Implements(Req.PRICE_001)] class C { }"), Rule)).Count);
    }

    [Theory]
    [InlineData("Implementation", 0)]
    [InlineData("Both", 2)]
    [InlineData("None", 0)]
    public async Task TheProjectSaysWhetherItAnswersForThem(string coverage, int expected)
    {
        var project = Tests("class C { }");
        var found = await AnalyzerRun.Of(project with { Properties = project.Properties.SetItem("build_property.AutoDevCoverage", coverage) }, Rule);

        Assert.Equal(expected, found.Count);
    }

    private static TestProject Tests(string source)
    {
        var project = TestProject.With(Spec, source);
        return project with { Properties = project.Properties.Add("build_property.AutoDevCoverage", "Verification") };
    }
}
