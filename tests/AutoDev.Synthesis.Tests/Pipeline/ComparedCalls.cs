namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>Sentences and fences that compare what a call gives with something.</summary>
[Verifies("PRP-101-10")]
public sealed class ComparedCalls : IDisposable
{
    private const string Head = "---\nnamespace: Shop\ntype: Numbers\n---\n\n## NUM-001: Triple\n\nIt MUST be tripled.\n\n```csharp\nint Triple(int n)\n```\n\n| n | triple |\n|--:|--------:|\n| 1 | 3 |\n| 2 | 6 |\n| 5 | 15 |\n| 7 | 21 |\n\n";

    private readonly SynthesizedProject project = new();

    public ComparedCalls() => project.Write("Pricing.cs", "namespace Shop;\n");

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("`Triple(10)` is not `31`, and `Triple(0)` is at least `0`.")]
    [InlineData("`Numbers.Triple(10)` must not exceed `30`.")]
    [InlineData("```csharp\nTriple(10) > 29;\nTriple(10) == 30\n```")]
    [InlineData("```csharp\nTriple(10) == 30; // thirty\n// and\nTriple(1) /* one */ == 3\n/* no more */\n```")]
    [InlineData("```csharp\nTriple(10) == 30 // thirty\n```")]
    public async Task AreJudgedAndMayBeTrue(string text)
    {
        project.Write("SPEC.md", Head + text + "\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    [Theory]
    [InlineData("`Triple(10)` is not `30`.", "Triple(10) != 30 is false")]
    [InlineData("- **NUM-001.1** `Triple(10)` is never more than `29`.", "Triple(10) <= 29 is false")]
    [InlineData("```csharp\nTriple(10) > 60;\n```", "Triple(10) > 60 is false")]
    [InlineData("```csharp\nTriple(10) == 30 // thirty\nTriple(10) > 60; // wrong\n```", "Triple(10) > 60 is false")]
    [InlineData("```csharp\nAssert.Equal(25, Triple(10));\n```", "Assert")]
    public async Task KeepOutCodeThatContradictsThem(string text, string said)
    {
        project.Write("SPEC.md", Head + text + "\n");

        var report = await project.BuildAsync();

        Assert.Equal(0, report.Synthesized);
        Assert.Contains(report.Findings, finding => finding.Requirement == "NUM-001" && finding.Message.Contains(said, StringComparison.Ordinal));
    }
}
