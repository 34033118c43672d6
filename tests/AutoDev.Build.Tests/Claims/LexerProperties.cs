using System.Diagnostics;
using AutoDev.Build.Claims;
using CsCheck;

namespace AutoDev.Build.Tests.Claims;

public sealed class LexerProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        OneOf(
            "[Implements(Req.A_1)]", "[", "]", "(", ")", "{", "}", ";", "=>", "\"", "\"\"\"", "@\"", "$\"", "$@\"", "$$\"\"\"", "'", "\\",
            "//", "/*", "*/", "#if", "\n", "\r\n", " ", "class C", "namespace N;", "partial int M()", "using X;", "{{", "}}", "é", "😀"),
        Gen.String[0, 5]);

    private static Gen<string> OneOf(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);

    private static readonly Gen<string> Sources = Pieces.List[0, 60].Select(string.Concat);

    [Fact]
    public void TokensLieInsideTheTextInOrderAndDoNotOverlap() => Sources.Sample(source =>
    {
        var end = 0;
        foreach (var token in Lexer.Read(source))
        {
            Assert.True(token.Start >= end && token.Length > 0 && token.End <= source.Length);
            end = token.End;
        }
    });

    [Fact]
    public void AnyTextIsReadWithoutAnException() => Sources.Sample(source => Assert.NotNull(SourceClaims.Read(source)));

    [Fact]
    public void ABlankLineOrAnIndentChangesNoClaim() => Sources.Where(source => !source.Contains('"', StringComparison.Ordinal)
            && !source.Contains('\'', StringComparison.Ordinal))
        .Sample(source => Assert.Equal(SourceClaims.Read(source).Claims, SourceClaims.Read("\n\n  \n" + source).Claims));

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("$\"{")]
    [InlineData("[Implements(")]
    [InlineData("\"\"\"\" ")]
    public void TimeGrowsWithTheLengthAndNotWithItsSquare(string piece)
    {
        var source = "Implements " + string.Concat(Enumerable.Repeat(piece, 20_000));
        var watch = Stopwatch.StartNew();

        SourceClaims.Read(source);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }
}
