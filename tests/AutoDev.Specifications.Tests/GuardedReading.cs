using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Specifications.Tests;

public sealed class GuardedReading
{
    [Fact]
    public void AFaultOfOursIsAFindingAndNoException()
    {
        var document = GuardedReader.Read("SPEC.md", "text", (_, _) => throw new InvalidOperationException("oops"));

        var finding = Assert.Single(document.Findings);
        Assert.Equal(SpecificationRules.InternalError, finding.Rule);
        Assert.Contains("InvalidOperationException: oops", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAFaultItIsTheReader() =>
        Assert.Equal(SpecificationReader.Read("SPEC.md", "## A-1: A\n\nIt MUST be.\n"), GuardedReader.Read("SPEC.md", "## A-1: A\n\nIt MUST be.\n"));

    [Fact]
    public void ATextBeyondTheLimitIsOneFinding() => Assert.Equal(
        SpecificationRules.TooLarge,
        Assert.Single(SpecificationReader.Read("SPEC.md", new string('x', SpecificationReader.LongestText + 1)).Findings).Rule);
}
