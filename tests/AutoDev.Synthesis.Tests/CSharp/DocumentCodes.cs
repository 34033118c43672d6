using AutoDev.Synthesis.CSharp;
using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.Tests.CSharp;

public class DocumentCodes
{
    [Theory]
    [InlineData("Discount(10) == 0.05m", true)]
    [InlineData("Discount(", false)]
    [InlineData("", false)]
    public void AnExpressionIsReadAndAnythingElseIsNone(string code, bool isExpression) =>
        Assert.Equal(isExpression, DocumentCode.Expression(code) is not null);

    [Fact]
    public void WhatMakesTheCompilersParserFailIsNoCode() =>
        Assert.Null(DocumentCode.TryParse<SyntaxNode>(static () => throw new InvalidOperationException()));
}
