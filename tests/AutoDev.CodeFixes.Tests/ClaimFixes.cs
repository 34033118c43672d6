using AutoDev.CodeFixes.Tests.Harness;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.CodeFixes.Tests;

public sealed class ClaimFixes
{
    private const string Spec = """
        ## PRICE-001: Discount

        The shop MUST grant a discount.

        ## PRICE-002: Stamps

        Status: withdrawn

        The shop MUST hand out stamps.
        """;

    [Fact]
    public async Task AnUnknownIdBecomesTheNearestConstant() => Assert.Equal(
        "class C { [Implements(Req.PRICE_001 /* why */)] void M() { } }",
        await FixRun.Of(new UnknownIdFix(), Spec, "class C { [Implements(\"PRICE-01\" /* why */)] void M() { } }"));

    [Fact]
    public async Task AMisspeltConstantBecomesTheNearestOne() => Assert.Equal(
        "class C { [Implements(Req.PRICE_001)] void M() { } }",
        await FixRun.Of(new UnknownIdFix(), Spec, "class C { [Implements(Req.PRICE_01)] void M() { } }"));

    [Fact]
    public async Task AConstantOfTheUsersOwnIsReplacedToo() => Assert.Equal(
        "class C { const string Id = \"PRICE-01\"; [Verifies(Req.PRICE_001)] void M() { } }",
        await FixRun.Of(new UnknownIdFix(), Spec, "class C { const string Id = \"PRICE-01\"; [Verifies(Id)] void M() { } }"));

    [Fact]
    public async Task WhereNothingIsNearNothingIsOffered() =>
        Assert.Equal(0, await FixRun.Offers(new UnknownIdFix(), Spec, "[Implements(\"STOCK-9000\")] class C { }"));

    [Fact]
    public async Task AnOlderRevisionBecomesTheCurrentOne()
    {
        var current = SpecificationReader.Read("SPEC.md", Spec).Requirements[0].Revision.Value;

        Assert.Equal(
            $"[Implements(Req.PRICE_001, Revision = \"{current}\")] class C {{ }}",
            await FixRun.Of(new StaleRevisionFix(), Spec, "[Implements(Req.PRICE_001, Revision = \"0123456789ab\")] class C { }"));
    }

    [Fact]
    public async Task AClaimOnSomethingWithdrawnGoesAndTheDocumentationStays() => Assert.Equal(
        """
        class C
        {
            /// <summary>Stamps.</summary>
            [System.Obsolete]
            void M() { }
        }
        """,
        await FixRun.Of(
            new WithdrawnClaimFix(),
            Spec,
            """
            class C
            {
                /// <summary>Stamps.</summary>
                [Implements(Req.PRICE_002)]
                [System.Obsolete]
                void M() { }
            }
            """));

    [Theory]
    [InlineData("class C { [Implements(Req.PRICE_001), Implements(Req.PRICE_002)] void M() { } }", "class C { [Implements(Req.PRICE_001)] void M() { } }")]
    [InlineData("class C { [System.Obsolete] [Implements(Req.PRICE_002)] void M() { } }", "class C { [System.Obsolete] void M() { } }")]
    [InlineData("[assembly: Implements(Req.PRICE_002)]\nclass C { }", "class C { }")]
    [InlineData("// header\n[Implements(Req.PRICE_002)]\nclass C { }", "// header\nclass C { }")]
    public async Task OnlyTheClaimGoes(string before, string after) =>
        Assert.Equal(after, await FixRun.Of(new WithdrawnClaimFix(), Spec, before));

    [Fact]
    public void EveryFixIsForARuleOfTheCatalog()
    {
        ClaimFix[] fixes = [new UnknownIdFix(), new StaleRevisionFix(), new WithdrawnClaimFix()];

        Assert.All(fixes.SelectMany(fix => fix.FixableDiagnosticIds), id => Assert.Contains(RuleCatalog.All, rule => rule.Id == id));
    }
}
