using System.Reflection;
using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests;

public sealed class FallbackBodies
{
    [Fact]
    public void AnOpenMethodThrowsWithIdPlaceTitleAndHelp()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, """
            namespace Shop;

            public static partial class Pricing
            {
                [Implements(Req.PRICE_001)]
                public static partial decimal Discount(int quantity);
            }
            """));

        Assert.Equal(
            "PRICE-001 (SPEC.md:3): Volume discount has no implementation yet; build with AutoDevMode=Synthesize and follow its warnings "
            + "on that line, or write the implementing part",
            Thrown(run, "Shop.Pricing", "Discount", 1));
    }

    [Fact]
    public void WithoutExamplesTheyAreWhatWouldHelp()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, """
            public static partial class Pricing
            {
                [Implements("PRICE-002")]
                public static partial int Days();
            }
            """));

        Assert.Equal(
            "PRICE-002 (SPEC.md:14): Shipping < 2 days & more has no implementation yet; add a table of examples under that line, or write the implementing part",
            Thrown(run, "Pricing", "Days"));
    }

    [Fact]
    public void AnImplementedMemberGetsNothing()
    {
        var run = GeneratorRun.Of(TestProject.With(
            Specs.Price,
            "public static partial class Pricing { [Implements(Req.PRICE_001)] public static partial int Days(); }",
            "public static partial class Pricing { public static partial int Days() => 2; }"));

        Assert.Empty(run.Fallbacks);
    }

    [Fact]
    public void AMemberThatAnotherGeneratorCompletesGetsNothing()
    {
        var run = GeneratorRun.Of(
            TestProject.With(Specs.Price, """
                using System.Text.RegularExpressions;
                public static partial class Codes { [Implements(Req.PRICE_001)] [GeneratedRegex("x")] internal static partial Regex Voucher(); }
                """),
            "CS8795");

        Assert.Empty(run.Fallbacks);
    }

    [Fact]
    public void AnotherProductsAttributeMeansNothing()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, """
            public static partial class Pricing { [Other.Implements("PRICE-001")] static partial void Days(); }
            namespace Other { public sealed class ImplementsAttribute(string id) : System.Attribute { public string Id => id; } }
            """));

        Assert.Empty(run.Fallbacks);
    }

    [Fact]
    public void AnUnknownIdIsNamedInTheMessage()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, """public static partial class P { [Implements("PRICE-999")] public static partial int F(); }"""));

        Assert.StartsWith("PRICE-999 has no implementation yet, and no specification of this project states it", Thrown(run, "P", "F"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public partial class C { [Implements(Req.PRICE_001)] public partial int P { get; private set; } }")]
    [InlineData("public partial class C { [Implements(Req.PRICE_001)] public partial int P { get; init; } }")]
    [InlineData("public partial class C { [Implements(Req.PRICE_001)] public partial int this[int index, string? key = null] { get; } }")]
    [InlineData("public partial class C { [Implements(Req.PRICE_001)] public partial C(int x); }")]
    [InlineData("public partial struct C { [Implements(Req.PRICE_001)] public partial C(int x); private int y; }")]
    [InlineData("public partial class C { [Implements(Req.PRICE_001)] partial void M(); }")]
    [InlineData("public partial class C<T> where T : class { [Implements(Req.PRICE_001)] public partial T? M<U>(U? u, T? t) where U : struct; }")]
    [InlineData("public partial interface I { [Implements(Req.PRICE_001)] public static partial int M(); }")]
    [InlineData("public partial record R(int X) { public partial record struct S<T> { [Implements(Req.PRICE_001)] internal partial T M(); } }")]
    [InlineData("public static partial class C { [Implements(Req.PRICE_001)] public static partial int M(this string text, params int[] rest); }")]
    [InlineData("public partial class C { [Implements(Req.PRICE_001)] public partial ref readonly int M(in int a, ref int b, out int c, scoped System.Span<int> d); }")]
    [InlineData("public unsafe partial class C { [Implements(Req.PRICE_001)] public partial int* M(delegate*<int, void> f); }")]
    [InlineData("public partial class @class { [Implements(Req.PRICE_001)] public partial (int @int, string? b) @M(int @event); }")]
    [InlineData("public partial class B { public virtual int M() => 1; } public partial class C : B { [Implements(Req.PRICE_001)] public sealed override partial int M(); }")]
    [InlineData("public partial class C { [System.Obsolete] public class Old; [System.Obsolete][Implements(Req.PRICE_001)] public partial int M(Old old); }")]
    [InlineData("public partial class C { [Implements(Req.PRICE_001)] public partial int M([System.Diagnostics.CodeAnalysis.AllowNull] string s, int d = 4 /* why */); }")]
    [InlineData("using static AutoDev.Req; public partial class C { [AutoDev.Implements(PRICE_001)] public partial int M(); }")]
    [InlineData("public partial class C { const string Id = \"PRICE-001\"; [global::AutoDev.ImplementsAttribute(requirement: Id)] public partial int M(); }")]
    [InlineData("namespace Läden.価格 { public partial class Größe { [Implements(Req.PRICE_001)] public partial int Zählen(); } }")]
    public void EveryShapeOfMemberCompiles(string source)
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, source));

        Assert.Contains("PRICE-001 (SPEC.md:3)", run.Fallback, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFilesOwnImportsAreRepeated()
    {
        GeneratorRun.Of(TestProject.With(Specs.Price, """
            using System.Text;
            using Amount = System.Decimal;
            using static System.Environment;

            namespace Shop.Inner
            {
                using System.Collections.Generic;

                namespace Deeper
                {
                    public partial class C
                    {
                        [Implements(Req.PRICE_001)]
                        public partial List<Amount> M(StringBuilder builder, SpecialFolder folder);
                    }
                }
            }
            """));
    }

    [Fact]
    public void OverloadsAreDistinguished()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, """
            public partial class C
            {
                [Implements(Req.PRICE_001)] public partial int M(int a);
                [Implements(Req.PRICE_001)] public partial int M(string a);
                [Implements(Req.PRICE_001)] public partial int m(int a);
            }
            public partial class C<T> { [Implements(Req.PRICE_001)] public partial int M(int a); }
            """));

        Assert.Equal(4, run.Fallbacks.Count);
    }

    [Fact]
    public void NullableIsOffWhereTheDeclarationHasItOff()
    {
        GeneratorRun.Of(TestProject.With(Specs.Price, """
            #nullable disable
            public partial class C { [Implements(Req.PRICE_001)] public partial string M(string a); }
            """));
    }

    [Fact]
    public void OldLanguagesGetBodiesForTheirOnlySortOfPartialMember()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, "using AutoDev; public partial class C { [Implements(Req.PRICE_001)] partial void M(); }") with
        {
            Language = LanguageVersion.CSharp7_3,
        });

        Assert.Single(run.Fallbacks);
    }

    [Fact]
    public void ATypeThatIsNotPartialIsLeftToTheCompiler()
    {
        var run = GeneratorRun.Of(
            TestProject.With(Specs.Price, "public class C { [Implements(Req.PRICE_001)] public partial int M(); }"), "CS0751", "CS8795");

        Assert.Empty(run.Fallbacks);
    }

    [Fact]
    public void AConstructorWhoseBaseNeedsArgumentsIsLeftToTheUser()
    {
        var run = GeneratorRun.Of(
            TestProject.With(Specs.Price, "public class B(int x) { public int X => x; } public partial class C : B { [Implements(Req.PRICE_001)] public partial C(); }"),
            "CS9275");

        Assert.Empty(run.Fallbacks);
    }

    [Fact]
    public void TheBodyIsMarkedAsAFallback()
    {
        var run = GeneratorRun.Of(TestProject.With(Specs.Price, "public partial class C { [Implements(Req.PRICE_001)] public partial int M(); }"));

        Assert.Contains("[global::AutoDev.Fallback]", run.Fallback, StringComparison.Ordinal);
    }

    private static string Thrown(GeneratorRun run, string type, string method, params object[] arguments)
    {
        using var image = new MemoryStream();
        Assert.True(run.Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var loaded = Assembly.Load(image.ToArray());
        var invocation = Assert.Throws<TargetInvocationException>(() => loaded.GetType(type)!.GetMethod(method)!.Invoke(null, arguments));
        return Assert.IsType<NotImplementedException>(invocation.InnerException).Message;
    }
}
