using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Pipeline;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>The closing line counts as the analyzers judge.</summary>
[Verifies("PRP-106-2")]
public sealed class CountedCoverage : IDisposable
{
    private const string Specification = """
        # Access

        ## AUTH-1: Password

        A password MUST be asked for.

        - **AUTH-1.1** It MUST have eight characters.
        - **AUTH-1.2** It MUST be hidden.

        ## AUTH-1-2: Token

        A token MUST be accepted.

        ## MAY-1: Colour

        The page MAY be green.
        """;

    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task AClaimCountsForTheIdThatItNamesAlone()
    {
        var standing = await StandingsAsync("""Implements|"AUTH-1-2" """, """Verifies|"AUTH-1-2" """);

        Assert.Equal(["AUTH-1-2"], standing.Where(static each => each.Implemented).Select(static each => each.Id));
        Assert.Equal(["AUTH-1-2"], standing.Where(static each => each.Verified).Select(static each => each.Id));
    }

    [Theory]
    [InlineData(false, """Verifies|"AUTH-1.1" """)]
    [InlineData(true, """Verifies|"AUTH-1.1" """, """Verifies|@"AUTH-1.2" """)]
    [InlineData(true, "Verifies|Req.AUTH_1")]
    [InlineData(true, "Verifies|global::AutoDev.Req.AUTH_1")]
    [InlineData(false, "Verifies|Req.AUTH_1_1")]
    [InlineData(false, "Verifies|Names.Of(1)")]
    public async Task ARequirementIsVerifiedWhenNoneOfItsCriteriaIsLeftOut(bool verified, params string[] claims) =>
        Assert.Equal(verified, (await StandingsAsync(claims)).Single(static each => each.Id == "AUTH-1").Verified);

    [Fact]
    public async Task AClaimOnOneCriterionImplementsTheRequirement() =>
        Assert.True((await StandingsAsync("Implements|Req.AUTH_1_1")).Single(static each => each.Id == "AUTH-1").Implemented);

    [Fact]
    public async Task WhatMayBeDoneIsNotCounted() =>
        Assert.Equal(["AUTH-1", "AUTH-1-2"], (await StandingsAsync()).Where(static each => each.Counts).Select(static each => each.Id));

    [Theory]
    [InlineData("withdrawn", true)]
    [InlineData("superseded by AUTH-1-2", true)]
    [InlineData("draft", false)]
    public async Task WhatWasWithdrawnIsToldApart(string status, bool isWithdrawn)
    {
        project.Write("SPEC.md", Specification.Replace("The page MAY", $"Status: {status}\n\nThe page MUST", StringComparison.Ordinal));
        project.Write("Pricing.cs", "namespace Shop;\n");

        var standing = (await project.BuildAsync()).Requirements.Single(static each => each.Id == "MAY-1");

        Assert.Equal((isWithdrawn, false), (standing.IsWithdrawn, standing.Counts));
    }

    [Fact]
    public async Task WhatHasCodeForOneOfItsMembersOnlyIsNotImplemented()
    {
        const string Members = "---\nnamespace: Shop\ntype: Pricing\n---\n\n## A-1: Numbers\n\nIt MUST be so.\n\n```csharp\nint Twice(int x);\nint Odd(int x);\n```\n\n| x | Twice | Odd |\n|-|-|-|\n| 1 | 2 | ODD |\n| 2 | 4 | -3 |\n| 3 | 6 | 91 |\n";
        project.Delete("Pricing.cs");
        project.Write("SPEC.md", Members.Replace("ODD", "77131", StringComparison.Ordinal));
        var open = Assert.Single((await project.BuildAsync()).Requirements);
        var later = Assert.Single((await project.BuildAsync()).Requirements);
        project.Write("SPEC.md", Members.Replace("ODD", "-3", StringComparison.Ordinal).Replace("91", "-3", StringComparison.Ordinal));
        var whole = Assert.Single((await project.BuildAsync()).Requirements);

        Assert.Equal((RequirementProgress.Synthesized, false), (open.Progress, open.Implemented));
        Assert.Equal((RequirementProgress.FromLock, false), (later.Progress, later.Implemented));
        Assert.True(whole.Implemented, whole.ToString());
    }

    [Fact]
    public async Task AMemberThatCannotBePlannedImplementsNothing()
    {
        project.Write("Pricing.cs", SynthesizedProject.Code.Replace("int quantity", "int amount", StringComparison.Ordinal));
        project.Write("SPEC.md", SynthesizedProject.Specification.Replace("| quantity |", "| weight |", StringComparison.Ordinal));

        var report = await ProjectSynthesis.RunAsync(
            project.Inputs() with { Claims = ["Implements|Req.PRICE_001"] }, TestContext.Current.CancellationToken);

        Assert.NotEmpty(report.Findings);
        var standing = Assert.Single(report.Requirements);
        Assert.Equal((RequirementProgress.Open, false), (standing.Progress, standing.Implemented));
    }

    private async Task<IReadOnlyList<RequirementStanding>> StandingsAsync(params string[] claims)
    {
        project.Write("SPEC.md", Specification);
        project.Write("Pricing.cs", "namespace Shop;\n");
        var report = await ProjectSynthesis.RunAsync(
            project.Inputs() with { Claims = claims.ToEquatableArray() }, TestContext.Current.CancellationToken);
        return report.Requirements;
    }
}
