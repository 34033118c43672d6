namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A sentence under one requirement that calls the member of another, or none that there is.</summary>
[Verifies("PRP-107-1")]
public sealed class ExamplesOfOtherMembers : IDisposable
{
    private const string Head = "---\nnamespace: Shop\ntype: Numbers\n---\n\n## NUM-001: Triple\n\nIt MUST be tripled.\n\n| n | triple? |\n|--:|--------:|\n| 1 | 3 |\n| 2 | 6 |\n| 5 | 15 |\n| 7 | 21 |\n\n";

    private const string Second = "## NUM-002: Half\n\nIt MUST be halved.\n\n| n | half? |\n|--:|------:|\n| 2 | 1 |\n| 4 | 2 |\n| 10 | 5 |\n| 15 | 7 |\n\n";

    private readonly SynthesizedProject project = new();

    public ExamplesOfOtherMembers() => project.Write("Pricing.cs", "namespace Shop;\n");

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("Twice that is `Triple(2)` is `6`, which is known.")]
    [InlineData("`Numbers.Triple(2)` is `6`.")]
    [InlineData("`Triple(2)` is `6` and `Half(8)` is `4`.")]
    public async Task IsRunAndMayBeTrue(string sentence)
    {
        project.Write("SPEC.md", Head + Second + sentence + "\n");

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(2, report.Synthesized);
    }

    [Theory]
    [InlineData("`Triple(2)` is `7`.", "Triple(2) is 7 is false")]
    [InlineData("`Tripel(2)` is `6`.", "Tripel")]
    [InlineData("`Nothing(1)` throws `ArgumentException`.", "Nothing")]
    public async Task IsNoEvidenceThatIsPassedOver(string sentence, string said)
    {
        project.Write("SPEC.md", Head + Second + sentence + "\n");

        var report = await project.BuildAsync();

        var finding = Assert.Single(report.Findings);
        Assert.Equal(("ADEV0312", "NUM-002"), (finding.Rule.Id, finding.Requirement));
        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
    }
}
