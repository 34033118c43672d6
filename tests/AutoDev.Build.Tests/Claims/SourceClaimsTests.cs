using AutoDev.Build.Claims;

namespace AutoDev.Build.Tests.Claims;

public sealed class SourceClaimsTests
{
    private const string Pricing = """
        using System;

        namespace Shop;

        public static partial class Pricing
        {
            /// <summary>[Implements(Req.NOT_ME)] in a comment.</summary>
            [Implements(Req.PRICE_001)]
            public static partial decimal Discount(int quantity);

            public static int Other(int a)
            {
                var text = "[Implements(Req.NOR_ME)]";
                return a + 1;
            }
        }
        """;

    [Fact]
    public void TheClaimAndTheHeaderWithItsSurroundingsAreFound()
    {
        var claims = SourceClaims.Read(Pricing);

        Assert.Equal(["Implements|Req.PRICE_001"], claims.Claims);
        Assert.Contains("public static partial decimal Discount ( int quantity )", claims.Fingerprint, StringComparison.Ordinal);
        Assert.Contains("public static partial class Pricing", claims.Fingerprint, StringComparison.Ordinal);
        Assert.Contains("namespace Shop", claims.Fingerprint, StringComparison.Ordinal);
        Assert.Contains("using System", claims.Fingerprint, StringComparison.Ordinal);
        Assert.DoesNotContain("Other", claims.Fingerprint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("return a + 1;", "return a + 2 * Math.Max(a, 3);")]
    [InlineData("public static int Other(int a)", "public static long Another(long a)")]
    [InlineData("in a comment", "in another comment")]
    [InlineData("NOR_ME", "STILL_NOT_ME")]
    [InlineData("decimal Discount(int quantity)", "decimal  Discount( int quantity )")]
    [InlineData("using System;\n", "using System; // for Math\n\n")]
    public void AnEditThatNoOtherPartDependsOnChangesNothing(string from, string to) =>
        Assert.Equal(SourceClaims.Read(Pricing), SourceClaims.Read(Edited(from, to)), Same);

    [Theory]
    [InlineData("PRICE_001", "PRICE_002")]
    [InlineData("int quantity", "long quantity")]
    [InlineData("class Pricing", "class Prices")]
    [InlineData("namespace Shop", "namespace Store")]
    [InlineData("using System;", "using System.Text;")]
    [InlineData("public static partial decimal", "internal static partial decimal")]
    [InlineData("[Implements", "#if NET\n[Implements")]
    public void AnEditThatTheOtherPartDependsOnChangesTheFingerprint(string from, string to) =>
        Assert.NotEqual(SourceClaims.Read(Pricing).Fingerprint, SourceClaims.Read(Edited(from, to)).Fingerprint);

    [Theory]
    [InlineData("[AutoDev.Implements(Req.A_1, Revision = \"x\")] partial int P { get; set; }", "Implements|Req.A_1")]
    [InlineData("[Obsolete, VerifiesAttribute(Req.A_1)] void M() => N();", "Verifies|Req.A_1")]
    [InlineData("[Data(new[] { 1, 2 }), Implements(Req.A_1)] void M() { }", "Implements|Req.A_1")]
    [InlineData("[method: Implements(\"A-1\")] C() { }", "Implements|\"A-1\"")]
    public void EveryWayToWriteAClaimIsSeen(string member, string claim) =>
        Assert.Equal([claim], SourceClaims.Read("class C { " + member + " }").Claims);

    [Fact]
    public void SeveralClaimsOfOneMemberAreSeen() =>
        Assert.Equal(
            ["Implements|Req.A_1", "Implements|Req.A_2", "Verifies|Req.A_3"],
            SourceClaims.Read("class C { [Implements(Req.A_1), Implements(Req.A_2)] [Verifies(Req.A_3)] void M() { } }").Claims);

    [Fact]
    public void AnAccessorIsPartOfAPropertysSignature() =>
        Assert.NotEqual(
            SourceClaims.Read("class C { [Implements(Req.A_1)] partial int P { get; } }").Fingerprint,
            SourceClaims.Read("class C { [Implements(Req.A_1)] partial int P { get; set; } }").Fingerprint);

    [Theory]
    [InlineData("$\"{(a ? \"[Implements(Req.A_1)]\" : \"}\")}\"")]
    [InlineData("@\"\"\"[Implements(Req.A_1)]\"")]
    [InlineData("\"\"\"\n \"[Implements(Req.A_1)]\" \n\"\"\"")]
    [InlineData("'[' + \"\\\"[Implements(Req.A_1)]\"")]
    [InlineData("$@\"{x}\"\"[Implements(Req.A_1)]\"")]
    public void ALiteralClaimsNothing(string literal) =>
        Assert.Empty(SourceClaims.Read($"class C {{ object o = {literal}; }} // Implements").Claims);

    [Fact]
    public void AListOfIndexersIsNoClaim() =>
        Assert.Empty(SourceClaims.Read("class C { int M() => table[Implements + 1]; }").Claims);

    private static string Edited(string from, string to)
    {
        Assert.Contains(from, Pricing, StringComparison.Ordinal);
        return Pricing.Replace(from, to, StringComparison.Ordinal);
    }

    private static bool Same(FileClaims left, FileClaims right) =>
        left.Fingerprint == right.Fingerprint && left.Claims.SequenceEqual(right.Claims, StringComparer.Ordinal);
}
