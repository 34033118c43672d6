using AutoDev.Generators.Tests.Harness;

namespace AutoDev.Generators.Tests;

/// <summary>That an unchanged input is taken from the cache, the harness checks in every test.</summary>
public sealed class Caching
{
    private const string Open = "public partial class C { [Implements(Req.PRICE_001)] public partial int M(); [Implements(Req.PRICE_002)] public partial int N(); }";

    [Fact]
    public void AnUnrelatedEditOfCodeRerunsNothing()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Price, Open));
        var second = first.After(project => project with { Sources = [.. project.Sources, "class Unrelated { }"] });

        Assert.All(Stages.All, stage => Assert.False(second.Reran(stage), stage));
    }

    [Fact]
    public void MovingARequirementLeavesReqAsItIs()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Price));
        var second = first.After(project => TestProject.With("Some prose first.\n\nAnd more.\n\n" + Specs.Price));

        Assert.True(second.Reran(Stages.Readings));
        Assert.False(second.Reran(Stages.Constants));
        Assert.False(second.Reran(Stages.Req));
        Assert.Equal(first.Req, second.Req);
    }

    [Fact]
    public void MovingARequirementMovesThePlaceInItsFallback()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Price, Open));
        var second = first.After(project => project with { Specifications = TestProject.With("Prose.\n\n" + Specs.Price).Specifications });

        Assert.Contains(second.Fallbacks.Values, text => text.Contains("PRICE-001 (SPEC.md:5)", StringComparison.Ordinal));
    }

    [Fact]
    public void AChangedTitleRewritesReqAndTheFallbackThatMentionsIt()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Price, Open));
        var second = first.After(project => project with
        {
            Specifications = TestProject.With(Specs.Price.Replace("Volume discount", "Quantity discount", StringComparison.Ordinal)).Specifications,
        });

        Assert.Contains("PRICE-001: Quantity discount", second.Req, StringComparison.Ordinal);
        Assert.Single(second.Reasons(Stages.Fallbacks), Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void AChangedFileLeavesTheOthersReadings()
    {
        SpecificationFile a = new(TestProject.Directory + "a.spec.md", Specs.Price);
        SpecificationFile b = new(TestProject.Directory + "b.spec.md", "## STOCK-001: Stock\n\nStock MUST be counted.\n");
        SpecificationFile edited = new(b.Path, "## STOCK-001: Stock\n\nStock MUST be counted daily.\n");

        var first = GeneratorRun.Of(new TestProject { Specifications = [a, b] });
        var second = first.After(project => project with { Specifications = [a, edited] });

        Assert.Single(second.Reasons(Stages.Readings), Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void TheSameTextInANewObjectIsNotReadAgain()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Price));
        var second = first.After(_ => TestProject.With(Specs.Price));

        Assert.False(second.Reran(Stages.Texts));
    }

    [Fact]
    public void AnImplementingPartTakesTheFallbackAway()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Price, Open));
        var second = first.After(project => project with { Sources = [.. project.Sources, "public partial class C { public partial int M() => 1; }"] });

        Assert.Single(second.Fallbacks);
    }

    [Fact]
    public void AnUnrelatedEditLeavesAMissingMemberAsItIs()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Shipping, "class Claims { [Implements(\"OTHER-001\")] public static int Other => 1; }"));
        var second = first.After(project => project with { Sources = [.. project.Sources, "class Unrelated { public int Edited => 1; }"] });

        Assert.Single(second.Reasons(Stages.MissingMembers));
        Assert.All(Stages.All, stage => Assert.False(second.Reran(stage), stage));
        Assert.Equal(first.Fallback, second.Fallback);
    }

    [Fact]
    public void WritingAMissingMemberTakesTheFallbackAway()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Shipping));
        var second = first.After(project => project with { Sources = ["public static partial class Shipping { public static int Days(int weight) => weight; }"] });

        Assert.Single(first.Fallbacks);
        Assert.Empty(second.Fallbacks);
    }

    [Fact]
    public void ATypeThatAppearsLetsTheMemberAppear()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Shipping.Replace("int Days", "Span Days", StringComparison.Ordinal)));
        var second = first.After(project => project with { Sources = ["public struct Span { }"] });

        Assert.Empty(first.Fallbacks);
        Assert.Single(second.Fallbacks);
    }

    [Fact]
    public void AMisspeltConstantIsHeldWithoutTheCompilersObjects()
    {
        var first = GeneratorRun.Of(TestProject.With(Specs.Price, "[Implements(Req.PRICE_01)] class C { }"), "CS0117");
        var second = first.After(project => project with { Sources = [.. project.Sources, "class Unrelated { }"] }, "CS0117");

        Assert.Single(first.Reasons(Stages.MisspeltConstants));
        Assert.False(second.Reran(Stages.MisspeltConstants));
    }
}
