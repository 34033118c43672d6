using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tests.Robustness;

/// <summary>Code that would take the compiler's whole stack is said and kept from it.</summary>
public sealed class DeepCode
{
    private const int Many = 100_000;

    public static TheoryData<string, string, string> Shapes => new()
    {
        { "(", "1", ")" },
        { "[", "", "]" },
        { "x[", "0", "]" },
        { "new[] {", "1", "}" },
        { "A<", "int", ">" },
        { "!", "true", "" },
        { "~ ", "1", "" },
        { "not ", "null", "" },
        { "(int)", "1", "" },
        { "1+", "1", "" },
        { "x && \n", "x", "" },
        { "x.", "x", "" },
        { "x => ", "x", "" },
        { "true ? 1 : ", "1", "" },
        { "if (true) ", "F()", "" },
        { "#if A\n", "", "" },
        { "$\"{", "1", "}\"" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void IsNotMadeAnythingOfInAFence(string open, string core, string close)
    {
        var document = Reading.Document($"## A-1: A\n\n- **A-1.1** x\n\n```csharp\n{Nested(open, core, close, Many)} == 1\n```\n");

        var finding = Assert.Single(document.Findings);
        Assert.Equal(("ADEV0025", 6), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains("smaller", finding.Message, StringComparison.Ordinal);
        Assert.Equal(CSharpFenceKind.Illustration, Assert.Single(Assert.Single(document.Requirements).Fences).Kind);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void IsReadWhereItIsNotDeep(string open, string core, string close) => Assert.DoesNotContain(
        Reading.Document($"## A-1: A\n\n- **A-1.1** x\n\n```csharp\n{Nested(open, core, close, 20)} == 1\n```\n").Findings,
        static finding => finding.Message.Contains("smaller", StringComparison.Ordinal));

    [Fact]
    public void AnOrdinaryListOfAssertionsIsNot()
    {
        var lines = string.Concat(Enumerable.Range(0, 2000).Select(static i => $"!IsOdd({2 * i})\n(Half({2 * i}) + 1) * 2 == {(2 * i) + 2}\n"));

        Assert.Empty(Reading.Document($"## A-1: A\n\n```csharp\n{lines}```\n").Findings);
    }

    [Theory]
    [InlineData("`F({0})` is `1`.")]
    [InlineData("`F({0}) == 1`.")]
    [InlineData("`F(1)` is `{0}`.")]
    public void IsSaidInASentence(string sentence)
    {
        var deep = Nested("(", "1", ")", Many);

        var finding = Assert.Single(Reading.Document($"## A-1: A\n\n- **A-1.1** x\n\n{sentence.Replace("{0}", deep, StringComparison.Ordinal)}\n").Findings);

        Assert.Equal(("ADEV0029", 5), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.InRange(finding.Message.Length, 1, 300);
    }

    [Fact]
    public void IsSaidInACell()
    {
        var document = Reading.Document($"## A-1: A\n\n| n | f? |\n|---|---|\n| 1 | 2 |\n| 2 | `{Nested("(", "n", ")", Many)}` |\n");

        var finding = Assert.Single(document.Findings);
        Assert.Equal(("ADEV0028", 6), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.InRange(finding.Message.Length, 1, 400);
    }

    private static string Nested(string open, string core, string close, int times) =>
        string.Concat(Enumerable.Repeat(open, times)) + core + string.Concat(Enumerable.Repeat(close, times));
}
