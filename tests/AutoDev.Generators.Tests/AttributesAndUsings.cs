using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests;

public sealed class AttributesAndUsings
{
    [Fact]
    public void ClaimsNeedNoUsing()
    {
        GeneratorRun.Of(TestProject.With(Specs.Price, """
            [Implements(Req.PRICE_001)]
            [Implements(Req.PRICE_002, Revision = "0123456789ab")]
            public static class Pricing
            {
                [Verifies(Req.PRICE_001)]
                public static void Test() { }
            }
            """));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    public void OldLanguagesImportTheNamespaceThemselves(LanguageVersion language)
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, "using AutoDev; [Implements(Req.PRICE_001)] public static class Pricing { }") with { Language = language });

        Assert.DoesNotContain(GeneratedSources.GlobalUsings, run.Sources.Keys);
    }

    [Fact]
    public void FriendAssembliesDoNotClash()
    {
        var library = GeneratorRun.Of(TestProject.With(Specs.Price, """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Shop.Tests")]
            [Implements(Req.PRICE_001)] public static class Pricing { }
            """));

        GeneratorRun.Of(TestProject.With(Specs.Price, "[Verifies(Req.PRICE_001)] public class PricingTests { }") with
        {
            Name = "Shop.Tests",
            References = [library.Output.ToMetadataReference()],
        });
    }

    [Fact]
    public void AProjectMayAlsoLinkTheAttributeThatHidesTypes()
    {
        GeneratorRun.Of(TestProject.With(
            Specs.Price,
            "namespace Microsoft.CodeAnalysis { internal sealed partial class EmbeddedAttribute : global::System.Attribute { } }"));
    }

    [Fact]
    public void WithoutASpecificationThereAreNoConstants()
    {
        var run = GeneratorRun.Of(new TestProject { Sources = ["class C { }"] });

        Assert.DoesNotContain(GeneratedSources.Req, run.Sources.Keys);
    }

    [Fact]
    public void AdditionalFilesWithoutARoleAreNotRead()
    {
        var run = GeneratorRun.Of(new TestProject
        {
            Sources = ["class C { }"],
            Specifications = [new SpecificationFile(TestProject.Directory + "README.md", Specs.Price, role: null)],
        });

        Assert.DoesNotContain(GeneratedSources.Req, run.Sources.Keys);
    }
}
