using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Generators.Tests.Harness;
using AutoDev.Specifications;

namespace AutoDev.Analyzers.Tests;

/// <summary>ADEV00xx.</summary>
public sealed class SpecificationFindings
{
    private const string First = "## PRICE-001: Discount\n\nThe shop MUST grant a discount.\n\n| a | result |\n|---|---|\n| 1 | 2 |\n";

    [Fact]
    public async Task WhatTheReaderFindsIsReportedAtItsLine()
    {
        const string spec = "# Shop\n\n## PRICE-001: Discount\n\nThe shop MUST grant a discount.\n\n```csharp\nint F(\n";
        var expected = SpecificationReader.Read("/repo/shop/SPEC.md", spec).Findings;

        var found = await AnalyzerRun.Of(TestProject.With(spec));

        Assert.NotEmpty(expected);
        Assert.All(expected, finding => Assert.Contains($"SPEC.md({finding.Place!.Span.From.Line}): {finding.Rule.Id}: {finding.Message}", found));
    }

    [Fact]
    public async Task ReferencedSpecificationsAreNotReportedAgain()
    {
        Assert.Empty(await AnalyzerRun.Of(new TestProject { Specifications = [new SpecificationFile("/repo/other/SPEC.md", "## A-1: A\n\n```csharp\nint F(\n", "Referenced")] }));
    }

    [Fact]
    public async Task AnIdInTwoFilesIsReportedInTheSecond()
    {
        Assert.Equal(
            ["b.spec.md(1): ADEV0001: The requirement id PRICE-001 is already used at a.spec.md(1). Give one of them another id"],
            await AnalyzerRun.Of(Two(First, First), "ADEV0001"));
    }

    [Fact]
    public async Task AnIdTwiceInOneFileIsReportedOnceAtTheSecond()
    {
        Assert.Equal(
            ["SPEC.md(9): ADEV0001: The requirement id PRICE-001 is already used at SPEC.md(1). Give one of them another id"],
            await AnalyzerRun.Of(TestProject.With(First + "\n" + First), "ADEV0001"));
    }

    [Fact]
    public async Task AnIdOfAReferencedProjectIsReportedInTheOwnFile()
    {
        var project = new TestProject
        {
            Specifications = [new SpecificationFile("/repo/z/SPEC.md", First, "Referenced"), new SpecificationFile("/repo/a/own.spec.md", First)],
        };

        Assert.StartsWith("own.spec.md(1)", Assert.Single(await AnalyzerRun.Of(project, "ADEV0001")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoIdsWithOneNameInTwoFilesAreReported()
    {
        Assert.Equal(
            ["b.spec.md(1): ADEV0014: PRICE_A-1 and PRICE-A-1 (line 1 of a.spec.md) both become Req.PRICE_A_1 in C#. Rename one of them"],
            await AnalyzerRun.Of(Two(First.Replace("PRICE-001", "PRICE-A-1", StringComparison.Ordinal), First.Replace("PRICE-001", "PRICE_A-1", StringComparison.Ordinal)), "ADEV0014"));
    }

    [Fact]
    public async Task ALinkToANeighbouringFileIsKnown()
    {
        Assert.Empty(await AnalyzerRun.Of(Two(First, First.Replace("PRICE-001", "STOCK-001", StringComparison.Ordinal) + "\nSee PRICE-001.\n"), "ADEV0016"));
    }

    [Fact]
    public async Task ALinkToNowhereIsReported()
    {
        Assert.Equal(
            ["SPEC.md(9): ADEV0016: There is no requirement PRICE-002 in this document or beside it. Mend the id; the nearest one is PRICE-001"],
            await AnalyzerRun.Of(TestProject.With(First + "\nSee [PRICE-002](#price-002).\n"), "ADEV0016"));
    }

    [Fact]
    public async Task AHeadingThatIsNearlyAnIdOfTheNeighbourIsReportedOnce()
    {
        Assert.Equal(
            ["b.spec.md(1): ADEV0023: 'PRICE002' is no requirement id where it stands, so this heading states no requirement. If one is meant, begin the heading with PRICE-002"],
            await AnalyzerRun.Of(Two(First, First.Replace("PRICE-001", "PRICE002", StringComparison.Ordinal)), "ADEV0023"));
    }

    [Fact]
    public async Task AFileBeyondTheLimitIsOneFinding()
    {
        var found = await AnalyzerRun.Of(TestProject.With(string.Concat(Enumerable.Repeat(First, 100_000))));

        Assert.Equal(["SPEC.md(1): ADEV0013: The file has 9200000 bytes and the limit is 8388608. Split it into several specifications"], found);
    }

    private static TestProject Two(string a, string b) => new()
    {
        Specifications = [new SpecificationFile(TestProject.Directory + "b.spec.md", b), new SpecificationFile(TestProject.Directory + "a.spec.md", a)],
    };
}
