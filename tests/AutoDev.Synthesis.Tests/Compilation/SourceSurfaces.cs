using AutoDev.Synthesis.Compilation;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Tests.Compilation;

public class SourceSurfaces
{
    private const string Rules = "namespace Shop; public static partial class Rules { const int Most = 9; public static decimal Discount(int quantity) => 1m; }";

    [Theory]
    [InlineData("=> 1m", "=> quantity < 10 ? 0m : 0.05m")]
    [InlineData("namespace Shop;", "// Reworded.\nnamespace Shop;")]
    public void WhatStandsInABodyConcernsNobodyElse(string before, string after) => Assert.True(Same(before, after));

    [Theory]
    [InlineData("int quantity", "int number")]
    [InlineData("int quantity", "long quantity")]
    [InlineData("int quantity", "int quantity = 1")]
    [InlineData("decimal Discount", "decimal Reduction")]
    [InlineData("decimal Discount", "double Discount")]
    [InlineData("Most = 9", "Most = 10")]
    [InlineData(" => 1m", "")]
    [InlineData("namespace Shop;", "namespace Store;")]
    [InlineData("public static partial class", "[System.Obsolete] public static partial class")]
    [InlineData("namespace Shop;", "global using System; namespace Shop;")]
    public void WhatADeclarationSaysMayConcernEveryone(string before, string after) => Assert.False(Same(before, after));

    [Fact]
    public void AnAccessorMoreIsADifference() =>
        Assert.False(SourceSurface.IsSame(CSharpSyntaxTree.ParseText("class A { int B { get { return 1; } } }"), CSharpSyntaxTree.ParseText("class A { int B { get { return 1; } set { } } }")));

    private static bool Same(string before, string after)
    {
        Assert.Contains(before, Rules, StringComparison.Ordinal);
        return SourceSurface.IsSame(CSharpSyntaxTree.ParseText(Rules), CSharpSyntaxTree.ParseText(Rules.Replace(before, after, StringComparison.Ordinal)));
    }
}
