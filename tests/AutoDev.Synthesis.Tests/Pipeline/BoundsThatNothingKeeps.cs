using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A sentence names a bound, and the code that satisfies every example knows nothing of it.</summary>
public sealed class BoundsThatNothingKeeps
{
    private static async Task<IReadOnlyList<string>> DoubtsOf(string sentences, params string[] rows)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"""
            ---
            namespace: Shop
            type: Parking
            ---

            ## PARK-001: Charge

            {sentences}

            ```csharp
            int Charge(int minutes)
            ```

            | minutes | charge? |
            |--------:|--------:|
            {string.Join('\n', rows)}
            """);
        var report = await project.BuildAsync();
        Assert.Single(report.GeneratedFiles);
        return [.. report.Findings.Where(static finding => finding.Rule == SynthesisRules.Ambiguous).Select(static finding => finding.Message)];
    }

    private static readonly string[] Linear = ["| 0 | 0 |", "| 10 | 20 |", "| 35 | 70 |", "| 500 | 1000 |", "| 7 | 14 |", "| 1 | 2 |"];

    [Theory]
    [InlineData("A minute costs 2, but a day costs no more than 50 euro.", "no more than 50 euro")]
    [InlineData("A minute costs 2. It MUST NOT exceed 5000.", "MUST NOT exceed 5000")]
    [InlineData("- **PARK-001.1** The price per minute is kept for 500 minutes or fewer.", "500 minutes or fewer")]
    [InlineData("The charge is capped at 700 euro, and no more than 300 minutes are paid.", "capped at 700 euro', 'no more than 300 minutes")]
    [InlineData("The maximum is 700 euro.", "maximum is 700 euro")]
    [InlineData("Two for a minute, but never more than 200 euro.", "never more than 200 euro")]
    [InlineData("There is not more than one price, and never above 120 steps.", "never above 120 steps")]
    public async Task AreNamed(string sentences, string words)
    {
        var doubt = Assert.Single(await DoubtsOf(sentences, Linear));

        Assert.StartsWith($"PARK-001 leaves open what its code should do: nothing keeps '{words}'", doubt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A minute costs 2.")]
    [InlineData("A stay costs 2 a minute, at most 1000.")]
    [InlineData("The minutes MUST be at most 1440.")]
    [InlineData("- **PARK-001.1** The minutes MUST be at most 1440.")]
    [InlineData("A price of at most 29 minutes is low.", "| < 30 | 10 |", "| >= 30 | 20 |")]
    [InlineData("Below 0.5 hours it costs 2 a minute, and above as well.", "| < 30 | 10 |", "| >= 30 | 20 |")]
    public async Task AreNotWhereAnExampleOrTheCodeHasTheNumber(string sentences, params string[] rows) =>
        Assert.Empty(await DoubtsOf(sentences, rows.Length == 0 ? Linear : rows));

    [Theory]
    [InlineData("not blank", 0)]
    [InlineData("required", 1)]
    public async Task OfEmptinessAreKeptByCodeThatAsksForIt(string constraint, int doubts)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"---\nnamespace: Shop\n---\n\n## SHOP-001: Guest\n\nThe name MUST NOT be blank.\n\n| name | type | constraint |\n|---|---|---|\n| name | string | {constraint} |\n");

        Assert.Equal(doubts, (await project.BuildAsync()).Findings.Count(static finding => finding.Rule == SynthesisRules.Ambiguous));
    }

    [Fact]
    public async Task AreNamedAgainWhereTheSentenceIsWrittenLater()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        const string Text = "---\nnamespace: Shop\ntype: Parking\n---\n\n## PARK-001: Charge\n\nA minute costs 2.\n\n```csharp\nint Charge(int minutes)\n```\n\n| minutes | charge? |\n|--:|--:|\n";
        project.Write("SPEC.md", Text + string.Join('\n', Linear) + "\n");
        Assert.Empty((await project.BuildAsync()).Findings);

        project.Write("SPEC.md", Text.Replace("costs 2.", "costs 2, a day no more than 50.", StringComparison.Ordinal) + string.Join('\n', Linear) + "\n");

        Assert.Equal([SynthesisRules.Ambiguous], (await project.BuildAsync()).Findings.Select(static finding => finding.Rule));
        Assert.Equal([SynthesisRules.Ambiguous], (await project.BuildAsync()).Findings.Select(static finding => finding.Rule));
    }
}
