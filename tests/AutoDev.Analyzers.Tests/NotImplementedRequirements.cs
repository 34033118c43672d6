using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Generators.Tests.Harness;

namespace AutoDev.Analyzers.Tests;

/// <summary>ADEV0101.</summary>
[Verifies("PRP-106-2")]
public sealed class NotImplementedRequirements
{
    private const string Rule = "ADEV0101";

    private const string Spec = """
        # Shop

        ## PRICE-001: Discount

        The shop MUST grant a discount.

        - **PRICE-001.1** It MUST grow with the quantity.
        - **PRICE-001.2** It MUST be less than 50 %.

        ## PRICE-002: Round figures

        The shop MAY round prices.

        ## PRICE-003: No tricks

        The shop MUST NOT change a price after the order.
        """;

    [Fact]
    public async Task EachIsReportedAtItsLineWithWhatToWrite()
    {
        Assert.Equal(
            [
                "SPEC.md(14): ADEV0101: PRICE-003 is not implemented: mark the code that does it with [Implements(Req.PRICE_003)]",
                "SPEC.md(3): ADEV0101: PRICE-001 is not implemented: mark the code that does it with [Implements(Req.PRICE_001)]",
            ],
            await AnalyzerRun.Of(TestProject.With(Spec), Rule));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("---\ntype: Fees\n---\n\n", false)]
    public async Task ATableThatLacksOnlyATypeIsToldWhatWouldHelp(string frontMatter, bool helps)
    {
        var found = await AnalyzerRun.Of(
            TestProject.With(frontMatter + "## FEE-001: Fee\n\nParking MUST cost a fee.\n\n| hours | fee? |\n|---|---|\n| 1 | 2 |\n| 2 | 4 |\n"), Rule);

        Assert.Equal(helps, Assert.Single(found).Contains(
            "; the build writes it from its table if the front matter at the document's top names a type (type: Name), or a csharp fence states", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fee", true)]
    [InlineData("fee?", false)]
    public async Task ATableWhoseResultIsNotToldIsToldHowToTellIt(string heading, bool helps)
    {
        var found = await AnalyzerRun.Of(
            TestProject.With($"---\ntype: Fees\n---\n\n## FEE-001: Parking\n\nParking MUST cost a fee.\n\n| hours | {heading} |\n|---|---|\n| 1 | 2 |\n| 2 | 4 |\n"), Rule);

        Assert.Equal(helps, Assert.Single(found).Contains(
            "; the build writes it from its table if the result's heading ends with a question mark (fee?), or a csharp fence states the signature", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("---\ntype: Ranking\n---\n", "`Rank(95)` is `1`", "int Rank(int …)")]
    [InlineData("", "`Rank(95)` is `1`", "int Type.Rank(int …)")]
    [InlineData("", "`Grade(9.5, \"a, b\")` throws `ArgumentException`, and `Grade(9.5, \"a\")` is `Gold`", "… Type.Grade(decimal …, string …)")]
    [InlineData("", "`Best([1, 2], true)` is `0.5`", "decimal Type.Best(IReadOnlyList<int> …, bool …)")]
    public async Task SentencesWhoseMemberHasNoSignatureAreToldToStateIt(string frontMatter, string sentence, string signature) => Assert.EndsWith(
        $"; the build writes it from its sentences if a csharp fence states the signature ({signature})",
        Assert.Single(await AnalyzerRun.Of(TestProject.With($"{frontMatter}\n## RANK-001: Rank\n\nThere MUST be a rank: {sentence}.\n"), Rule)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("class Ranking { int Rank(int score) => score; }", "")]
    [InlineData("", "\n## RANK-002: Other\n\nIt MUST be.\n\n```csharp\nint Rank(int score)\n```\n")]
    [InlineData("", "\n| score | rank? |\n|---|---|\n| 1 | 2 |\n")]
    public async Task SentencesAboutAMemberThatIsKnownAreNot(string code, string rest)
    {
        var found = await AnalyzerRun.Of(TestProject.With("## RANK-001: Rank\n\nThere MUST be a rank: `Rank(95)` is `1`.\n" + rest, code), Rule);

        Assert.DoesNotContain(found, static finding => finding.Contains("from its sentences", StringComparison.Ordinal));
        Assert.NotEmpty(found);
    }

    [Theory]
    [InlineData("[Implements(Req.PRICE_001)] class C { }")]
    [InlineData("[Implements(\"PRICE-001.2\")] class C { }")]
    [InlineData("[assembly: Implements(Req.PRICE_001)]")]
    [InlineData("class C { [Implements(Req.PRICE_001_1)] int field = 1; int P => field; }")]
    [InlineData("class C { class D { [Implements(Req.PRICE_001)] void M() { } } }")]
    [InlineData("class C { int P { [Implements(Req.PRICE_001)] get => 1; } }")]
    [InlineData("enum E { [Implements(Req.PRICE_001)] A }")]
    [InlineData("namespace A.B { static partial class C { [Implements(Req.PRICE_001)] internal static partial int M(); internal static partial int M() => 1; } }")]
    public async Task AClaimAnywhereSettlesIt(string source)
    {
        var found = await AnalyzerRun.Of(TestProject.With(Spec, source, "[Implements(Req.PRICE_003)] class X { }"), Rule);

        Assert.Empty(found);
    }

    [Fact]
    public async Task ABodyThatOnlyThrowsDoesNotSettleIt()
    {
        var found = await AnalyzerRun.Of(
            TestProject.With(Spec, "static partial class C { [Implements(Req.PRICE_001)] internal static partial int M(); } [Implements(Req.PRICE_003)] class X { }"), Rule);

        Assert.Equal(
            ["SPEC.md(3): ADEV0101: PRICE-001 is not implemented: C.M claims it and has only the generated body that throws. "
                + "Write its implementing part, or the examples from which the build can find it"],
            found);
    }

    [Fact]
    public async Task ATestOfItDoesNotSettleIt()
    {
        Assert.Equal(2, (await AnalyzerRun.Of(TestProject.With(Spec, "[Verifies(Req.PRICE_001)] class C { }"), Rule)).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AClaimInAReferencedAssemblySettlesIt(bool asImage)
    {
        var library = TestProject.With(Spec, "[Implements(Req.PRICE_001)] class C { } [Implements(Req.PRICE_003)] class D { }") with { Name = "Library" };
        var found = await AnalyzerRun.Of(TestProject.With(Spec, "class Main { }") with
        {
            References = [asImage ? AnalyzerRun.Build(library) : AnalyzerRun.Compile(library).ToMetadataReference()],
        }, Rule);

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task AFallbackInAReferencedAssemblyDoesNot(bool asImage)
    {
        var library = TestProject.With(Spec, "public partial class C { [Implements(Req.PRICE_001)] public partial int M(); [Implements(Req.PRICE_003)] public partial int P { get; } }") with
        {
            Name = "Library",
        };
        var found = await AnalyzerRun.Of(
            TestProject.With(Spec) with { References = [asImage ? AnalyzerRun.Build(library) : AnalyzerRun.Compile(library).ToMetadataReference()] }, Rule);

        Assert.Equal(2, found.Count);
    }

    [Theory]
    [InlineData("Implementation", 2)]
    [InlineData("Both", 2)]
    [InlineData("Verification", 0)]
    [InlineData("None", 0)]
    [InlineData("none", 0)]
    [InlineData("verification", 0)]
    public async Task TheProjectSaysWhetherItAnswersForThem(string coverage, int expected)
    {
        var project = TestProject.With(Spec);
        var found = await AnalyzerRun.Of(project with { Properties = project.Properties.Add("build_property.AutoDevCoverage", coverage) }, Rule);

        Assert.Equal(expected, found.Count);
    }

    [Fact]
    public async Task AnotherProjectsRequirementsAreItsOwnAffair()
    {
        Assert.Empty(await AnalyzerRun.Of(new TestProject { Specifications = [new SpecificationFile("/repo/other/SPEC.md", Spec, "Referenced")] }));
    }

    [Fact]
    public async Task AFileListedTwiceIsReportedOnce()
    {
        var file = TestProject.With(Spec).Specifications[0];
        Assert.Equal(2, (await AnalyzerRun.Of(new TestProject { Specifications = [file, new SpecificationFile(file.Path, Spec, "Referenced")] }, Rule)).Count);
    }

    [Fact]
    public async Task AnotherProductsAttributeIsNoClaim()
    {
        var found = await AnalyzerRun.Of(
            TestProject.With(Spec, "[Other.Implements(\"PRICE-001\")] class C { } namespace Other { class ImplementsAttribute(string id) : System.Attribute { public string Id => id; } }"), Rule);

        Assert.Equal(2, found.Count);
    }

    [Fact]
    public async Task AMemberThatOnlyTheDocumentDeclaresCountsForNothing()
    {
        var project = TestProject.With(
            "---\ntype: Pricing\n---\n\n## PRICE-001: Discount\n\nThe shop MUST grant a discount.\n\n```csharp\ndecimal Discount(int quantity)\n```\n",
            "class Caller { public decimal Of => Pricing.Discount(1); }");

        Assert.Equal(
            ["SPEC.md(5): ADEV0101: PRICE-001 is not implemented: mark the code that does it with [Implements(Req.PRICE_001)]"],
            await AnalyzerRun.Of(project, Rule));
    }
}
