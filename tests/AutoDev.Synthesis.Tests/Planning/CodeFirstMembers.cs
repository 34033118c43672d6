using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Examples;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Tests.Planning;

public sealed class CodeFirstMembers
{
    private const string Discount = """
        ## PRICE-001: Volume discount

        The shop MUST grant a discount that depends on the ordered quantity.

        | quantity | unit price | discount |
        |---------:|-----------:|---------:|
        |        1 |       1.00 |        0 |
        |       10 |       1.00 |     0.05 |
        """;

    private static string Pricing(string member, string type = "public static partial class Pricing") =>
        $"namespace Shop;\n\n{type}\n{{\n    {member}\n}}\n";

    [Fact]
    public void AreIncrementsWhoseImplementingPartRepeatsTheirHeader()
    {
        var plan = Shop.Plan(Discount, Pricing("[Implements(\"PRICE-001\")]\n    public static partial decimal Discount(int quantity, decimal unitPrice = 1m);"));

        Assert.Empty(plan.Findings);
        var increment = Assert.Single(plan.Increments);
        Assert.Equal("public static partial decimal Discount(int quantity, decimal unitPrice)", increment.Header);
        Assert.Equal(["public static partial class Pricing"], increment.TypeDeclarations);
        Assert.Equal(("Shop", "Pricing", "Pricing.Discount.g.cs"), (increment.Namespace, increment.TypeName, increment.FileName));
        Assert.Equal([ShapeKind.Int32, ShapeKind.Decimal], increment.ParameterShapes.Select(static shape => shape.Kind));
        Assert.Equal((5, 35), (increment.Declaration!.Place.Span.From.Line - 1, increment.Declaration.Place.Span.From.Column));
        Assert.Equal("1m", increment.Signature!.Parameters[1].Default);
        Assert.False(increment.Documented);
    }

    [Fact]
    public void TellWhichColumnOfTheirTableIsTheResult()
    {
        var text = Discount.Replace("0.05", "!FormatException", StringComparison.Ordinal);
        var plan = Shop.Plan(text, Pricing("[Implements(\"PRICE-001\")]\n    public static partial decimal Discount(int quantity, decimal unitPrice);"));

        var increment = Assert.Single(plan.Increments);
        Assert.Equal(new ExceptionValue("FormatException"), Evidence.Of(increment).Rows[1].Result);
        Assert.Same(Evidence.Of(increment), Evidence.Of(increment));
    }

    [Fact]
    public void KeepTheirTypesInAnotherFile()
    {
        const string Code = """
            using Cents = System.Int64;
            using Shop.Money;

            namespace Shop.Money
            {
                public enum Currency { Euro, Dollar }
            }

            namespace Shop
            {
                public partial struct Outer
                {
                    internal static partial class Inner
                    {
                        /// <summary>Ours.</summary>
                        [Implements("PRICE-001")]
                        internal static partial Currency? Discount(Cents quantity, IReadOnlyList<string?> unitPrice);
                    }
                }
            }
            """;

        var increment = Assert.Single(Shop.Plan(Discount.Replace("|       1.00 ", "|         [] ", StringComparison.Ordinal)
            .Replace("|        0 |", "|     Euro |", StringComparison.Ordinal)
            .Replace("|     0.05 |", "|   Dollar |", StringComparison.Ordinal), Code).Increments);

        Assert.Equal("internal static partial Money.Currency? Discount(long quantity, IReadOnlyList<string?> unitPrice)", increment.Header);
        Assert.Equal(["public partial struct Outer", "internal static partial class Inner"], increment.TypeDeclarations);
        Assert.Equal("Outer.Inner", increment.TypeName);
        Assert.True(increment.Documented);
    }

    [Fact]
    public void ThatTheUserImplementsAreTheUsers()
    {
        var plan = Shop.Plan(Discount, Pricing("[Implements(\"PRICE-001\")]\n    public static decimal Discount(int quantity, decimal unitPrice) => 0;"));

        Assert.Empty(plan.Increments);
        Assert.Empty(plan.Findings);
    }

    [Fact]
    public void WithAFallbackBodyStillWait()
    {
        const string Fallback = """
            namespace AutoDev { internal sealed class FallbackAttribute : System.Attribute; }

            namespace Shop
            {
                partial class Pricing
                {
                    [AutoDev.Fallback]
                    public static partial decimal Discount(int quantity, decimal unitPrice) => throw new NotImplementedException();
                }
            }
            """;

        var plan = Shop.Plan(Discount, Pricing("[Implements(\"PRICE-001\")]\n    public static partial decimal Discount(int quantity, decimal unitPrice);"), Fallback);

        Assert.Single(plan.Increments);
    }

    [Theory]
    [InlineData("public static class Pricing", "public static partial decimal Discount(int quantity, decimal unitPrice);", "is not partial. Add partial")]
    [InlineData("public static partial class Pricing", "private static partial decimal Discount(int quantity, decimal unitPrice);", "Make it internal or public")]
    [InlineData("public static partial class Pricing<T>", "public static partial decimal Discount(int quantity, decimal unitPrice);", "stands in a generic type")]
    [InlineData("public static partial class Pricing", "public static partial decimal Discount<T>(int quantity, decimal unitPrice);", "has type parameters")]
    [InlineData("public static partial class Pricing", "public static partial decimal Discount(int quantity, out decimal unitPrice);", "ref or out parameter")]
    [InlineData("public partial class Pricing(int seed)", "public partial decimal Discount(int quantity, decimal unitPrice);", "no constructor without parameters")]
    public void ThatCannotBeWrittenOrTriedAreFindings(string type, string member, string message)
    {
        var plan = Shop.Plan(Discount, Pricing("[Implements(\"PRICE-001\")]\n    " + member, type));

        Assert.Empty(plan.Increments);
        var finding = Assert.Single(plan.Findings);
        Assert.Equal(SynthesisRules.NotPartial, finding.Rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal("/shop/Code0.cs", finding.Place!.Path);
    }

    [Fact]
    public void TwoForOneRequirementAreAFinding()
    {
        var plan = Shop.Plan(Discount, Pricing("""
            [Implements("PRICE-001")]
                public static partial decimal Discount(int quantity, decimal unitPrice);
                [Implements("PRICE-001")]
                public static partial decimal Rebate(int quantity, decimal unitPrice);
            """));

        Assert.Empty(plan.Increments);
        Assert.Contains("both wait for its code", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoseTableHasNoColumnForAParameterAreAFinding()
    {
        var plan = Shop.Plan(Discount, Pricing("[Implements(\"PRICE-001\")]\n    public static partial decimal Discount(int pieces);"));

        Assert.Empty(plan.Increments);
        Assert.Contains("no column of the table is named after the parameter pieces", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoseTableHasTwoResultsAreAskedWhichIsMeant()
    {
        var plan = Shop.Plan(Discount, Pricing("[Implements(\"PRICE-001\")]\n    public static partial decimal Rebate(int quantity);"));

        Assert.Equal(SpecificationRules.ResultColumnUnknown, Assert.Single(plan.Findings).Rule);
    }

    [Fact]
    public void WhoseCellsDoNotFitSayWhichCell()
    {
        var plan = Shop.Plan(Discount, Pricing("[Implements(\"PRICE-001\")]\n    public static partial int Discount(int quantity, decimal unitPrice);"));

        var finding = Assert.Single(plan.Findings);
        Assert.Equal(SpecificationRules.ValueDoesNotFit, finding.Rule);
        Assert.Equal("'0.05' is not a value of type int (result of Discount). Write a whole number from -2147483648 to 2147483647", finding.Message);
        Assert.Equal(8, finding.Place!.Span.From.Line);
    }

    [Fact]
    public void MayBeProperties()
    {
        var plan = Shop.Plan(
            "## RATE-1: Standard rate\n\nThe rate MUST be fixed: `Rate` is `0.19`.\n",
            Pricing("[Implements(\"RATE-1\")]\n    public static partial decimal Rate { get; }"));

        var increment = Assert.Single(plan.Increments);
        Assert.Equal(MemberKind.Property, increment.Signature!.Kind);
        Assert.Equal("public static partial decimal Rate", increment.Header);
    }
}
