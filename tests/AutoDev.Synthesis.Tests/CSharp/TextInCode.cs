using System.Xml.Linq;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Writing;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Tests.CSharp;

public sealed class TextInCode
{
    [Fact]
    public void IsTheSameTextWhenTheCompilerReadsIt() => Gen.String.Sample(static text =>
    {
        var literal = CSharpText.Quoted(text);
        var read = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
        Assert.Equal(text, read.Token.ValueText);
        Assert.All(literal, static c => Assert.True(!char.IsControl(c) && !char.IsSurrogate(c)));
    });

    [Fact]
    public void IsTheSameCharacterWhenTheCompilerReadsIt() => Gen.Char.Sample(static c =>
        Assert.Equal(c, Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(CSharpText.Quoted(c))).Token.Value));

    [Fact]
    public void IsWellFormedInDocumentation() => Gen.String.Sample(static text =>
    {
        var line = Documentation.Summary(text);
        Assert.DoesNotContain('\n', line);
        XElement.Parse(line[3..]);
    });

    [Theory]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2066b")]
    [InlineData("a\u2028b")]
    public void TurnsNoCommentAround(string text) => Assert.Equal("a b", Documentation.Escaped(text));
}
