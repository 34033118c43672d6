using AutoDev.Generators.Symbols;
using AutoDev.Generators.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Tests;

[Verifies("PRP-106-1")]
public sealed class ReqConstants
{
    [Fact]
    public void EachRequirementBecomesAConstantWithItsTextAsDocumentation()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price));

        Assert.Contains("""
                    /// <summary>PRICE-001: Volume discount</summary>
                    /// <remarks>
                    /// <para>The shop MUST grant a discount that depends on the ordered quantity.</para>
                    /// <list type="bullet">
                    /// <item>PRICE-001.2: The discount MUST NOT exceed 10 %.</item>
                    /// </list>
                    /// </remarks>
                    public const string PRICE_001 = "PRICE-001";
            """.ReplaceLineEndings("\n"), run.Req, StringComparison.Ordinal);
    }

    [Fact]
    public void TextIsEscaped()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price));

        Assert.Contains("/// <summary>PRICE-002: Shipping &lt; 2 days &amp; more</summary>", run.Req, StringComparison.Ordinal);
    }

    [Fact]
    public void CriteriaWithAnIdOfTheirOwnHaveConstants()
    {
        GeneratorRun.Of(TestProject.With(Specs.Price, "[Implements(Req.PRICE_001_2)] class C { }"));
    }

    [Fact]
    public void AMisspeltConstantDoesNotCompile()
    {
        GeneratorRun.Of(TestProject.With(Specs.Price, "[Implements(Req.PRICE_007)] class C { }"), "CS0117");
    }

    [Fact]
    public void ReferencedSpecificationsHaveConstantsToo()
    {
        var run = GeneratorRun.Of(new TestProject
        {
            Sources = ["[Verifies(Req.PRICE_001)] class C { }"],
            Specifications = [new SpecificationFile("/repo/other/SPEC.md", Specs.Price, "Referenced")],
        });

        Assert.Contains("PRICE_001 =", run.Req, StringComparison.Ordinal);
    }

    [Fact]
    public void AnIdInTwoFilesBecomesOneConstantWhateverTheirOrder()
    {
        SpecificationFile a = new(TestProject.Directory + "a.spec.md", "## PRICE-001: First\n\nIt MUST be.\n");
        SpecificationFile b = new(TestProject.Directory + "b.spec.md", "## PRICE-001: Second\n\nIt MUST be.\n");

        var one = GeneratorRun.Of(new TestProject { Specifications = [a, b] });
        var other = GeneratorRun.Of(new TestProject { Specifications = [b, a] });

        Assert.Contains("PRICE-001: First", one.Req, StringComparison.Ordinal);
        Assert.Equal(one.Req, other.Req);
    }

    [Fact]
    public void TwoIdsWithOneNameBecomeOneConstant()
    {
        var req = ReqClass.Of([new Symbols.ReqConstants("b.md", [Constant("PRICE_001-1")]), new Symbols.ReqConstants("a.md", [Constant("PRICE-001_1")])]);

        Assert.Equal("PRICE-001_1", Assert.Single(req.Constants).Id);

        static ReqConstant Constant(string id) => new("PRICE_001_1", id, "", [], []);
    }

    [Fact]
    public void OutputDoesNotDependOnWhereTheProjectLies()
    {
        TestProject Project(string directory) => new()
        {
            Sources = ["public static partial class P { [Implements(Req.PRICE_001)] public static partial int F(int x); }"],
            Specifications = [new SpecificationFile(directory + "docs/SPEC.md", Specs.Price)],
            Properties = new TestProject().Properties.SetItem("build_property.ProjectDir", directory),
        };

        var here = GeneratorRun.Of(Project("/home/one/shop/"));
        var there = GeneratorRun.Of(Project(@"C:\Users\two\shop\"));

        Assert.Equal(here.Sources, there.Sources);
    }

    [Fact]
    public void AnyTextGivesDocumentationThatParses()
    {
        const string dangerous = "\n\r\u2028\u0085\0<&\"*/\ud83d\ude00";
        var character = Gen.OneOf(Gen.Char, Gen.Int[0, dangerous.Length - 1].Select(i => dangerous[i]));
        Gen.String[character, 0, 40].Select(Gen.String[character, 0, 40]).Sample((title, text) =>
        {
            var source = ReqEmitter.Write(new ReqClass([new ReqConstant("PRICE_001", "PRICE-001", title, [text], [text])]));
            var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose));
            var constants = tree.GetRoot().DescendantNodes().OfType<FieldDeclarationSyntax>();
            return tree.GetDiagnostics().All(finding => finding.Severity < DiagnosticSeverity.Warning) && constants.Count() == 1;
        });
    }
}
