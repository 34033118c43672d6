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
    [InlineData("The first 60 minutes cost 2 each, the rest 4.", "60 minutes', '4")]
    [InlineData("Nobody parks for more than a dozen minutes, at least 3 times.", "more than a dozen minutes', 'at least 3 times")]
    [InlineData("The minutes MUST be one of 1, 20 and 50.", "The minutes MUST be one of 1, 20 and 50")]
    [InlineData("The minutes MUST be one of 1, 7 and 10.", "The minutes MUST be one of 1, 7 and 10")]
    [InlineData("The minutes MUST be a multiple of 5.", "The minutes MUST be a multiple of 5")]
    [InlineData("3 <= minutes <= 900", "3', '<= 900")]
    [InlineData("A minute costs at least 2, always.", "at least 2")]
    [InlineData("It is at most 14 for a resident.", "at most 14")]
    [InlineData("The minutes MUST be at most 900, unless it is a Sunday.", "The minutes MUST be at most 900, unless it is a Sunday")]
    [InlineData("The minutes MUST be at most 900 (950 for residents).", "The minutes MUST be at most 900 (950 for residents)")]
    [InlineData("The minutes MUST be at most 900; more are cut to that.", "The minutes MUST be at most 900; more are cut to that")]
    [InlineData("The minutes MUST be at least 17, or none.", "The minutes MUST be at least 17, or none")]
    [InlineData("The minutes MUST be at least 1.500.", "The minutes MUST be at least 1.500")]
    [InlineData("For residents:\n\n- The minutes MUST be at most 900.", "at most 900")]
    [InlineData("If it is a holiday then:\n\n1. The minutes MUST be at most 900.", "at most 900")]
    [InlineData("The minutes MUST be at most 900. Members MAY park 1200.", "1200")]
    [InlineData("Minutes >= 2", ">= 2")]
    [InlineData("The minutes MUST be at most 900. Larger numbers are cut to 900.", "at most 900")]
    [InlineData("The minutes MUST be at most 900. Otherwise the charge is 7.", "at most 900")]
    [InlineData("The minutes MUST be at most 900. This does not apply yet.", "at most 900")]
    [InlineData("It costs no more than 1 euro.", "no more than 1 euro")]
    [InlineData("The minutes MUST be even.", "The minutes MUST be even")]
    [InlineData("Minutes MUST NOT be a Sunday's.", "Minutes MUST NOT be a Sunday's")]
    [InlineData("- **PARK-001.1** The minutes MUST lie within the opening hours.", "The minutes MUST lie within the opening hours")]
    [InlineData("A stay costs 2 a minute, at most 1000.", "at most 1000")]
    [InlineData("At least two are needed.", "At least two")]
    [InlineData("The minutes MUST be even, e.g. 2.", "The minutes MUST be even, e.g. 2")]
    [InlineData("A valid minutes MUST be divisible by 2.", "A valid minutes MUST be divisible by 2")]
    [InlineData("The minutes MUST NOT be between 10 and 20.", "The minutes MUST NOT be between 10 and 20")]
    [InlineData("The minutes are REQUIRED to be even.", "The minutes are REQUIRED to be even")]
    [InlineData("It is by the minute. The minutes have to be even.", "The minutes have to be even")]
    [InlineData("The minutes MUST NOT contain a break.", "The minutes MUST NOT contain a break")]
    [InlineData("> [!IMPORTANT]\n> The minutes MUST NOT exceed 300.", "MUST NOT exceed 300")]
    [InlineData("> The minutes MUST be even.", "The minutes MUST be even")]
    [InlineData("Nobody parks for more than three hundred and twenty-five minutes.", "more than three hundred and twenty-five minutes")]
    [InlineData("The charge is capped at one million.", "capped at one million")]
    [InlineData("The minutes cannot be zero.", "The minutes cannot be zero")]
    [InlineData("Fewer than 7 minutes are refused.", "Fewer than 7 minutes are refused")]
    [InlineData("The machine MUST NOT accept odd minutes.", "The machine MUST NOT accept odd minutes")]
    [InlineData("Only even minutes are accepted.", "Only even minutes are accepted")]
    [InlineData("### Former rule\n\nThe minutes MUST be at most 900.", "at most 900")]
    public async Task AreNamed(string sentences, string words)
    {
        var doubt = Assert.Single(await DoubtsOf(sentences, Linear));

        Assert.StartsWith("PARK-001 leaves open what its code should do: ", doubt, StringComparison.Ordinal);
        Assert.Contains($"nothing keeps '{words}'", doubt, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A minute costs 2.")]
    [InlineData("The minutes MUST be at most 1440.")]
    [InlineData("The minutes MUST be at most 1440, because a day has no more.")]
    [InlineData("The following limits apply:\n\n- The minutes MUST be at most 1440.")]
    [InlineData("Limits of the charge:\n\n1. The minutes MUST be at most 1440.")]
    [InlineData("The minutes MUST be rounded up.")]
    [InlineData("The minutes MUST decide the charge, and the charge MUST be fair.")]
    [InlineData("### Rules\n\nThe minutes MUST be at most 1440.")]
    [InlineData("<!-- at most 900 minutes -->")]
    [InlineData("> The old contract said at most 900 minutes.")]
    [InlineData("The minutes SHOULD be even.")]
    [InlineData("The minutes MUST be at most twenty-five hundred.")]
    [InlineData("Less than zero is refused.", "| < 0 | ArgumentException |", "| 0..9 | 10 |", "| >= 10 | 20 |")]
    [InlineData("In 2019 it was decided, in section 3, that 35 minutes cost 70.")]
    [InlineData("- **PARK-001.1** The minutes MUST be at most 1440.")]
    [InlineData("A price of at most 29 minutes is low.", "| < 30 | 10 |", "| >= 30 | 20 |")]
    [InlineData("A price of 29 minutes or fewer is low.", "| < 30 | 10 |", "| >= 30 | 20 |")]
    [InlineData("Up to 29 followers are few.", "| < 30 | 10 |", "| >= 30 | 20 |")]
    [InlineData("Below 0.5 hours it is cheaper, and above dearer.", "| < 30 | 10 |", "| >= 30 | 20 |")]
    public async Task AreNotWhereAnExampleOrTheCodeHasTheNumber(string sentences, params string[] rows) =>
        Assert.Empty(await DoubtsOf(sentences, rows.Length == 0 ? Linear : rows));

    [Theory]
    [InlineData("one of `S`, `M` and `L`", 0)]
    [InlineData("one of S, M, or L", 0)]
    [InlineData("either S or XL", 1)]
    public async Task OfAListAreKeptByCodeThatThrowsForEverythingElse(string words, int doubts)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"---\nnamespace: Shop\ntype: Sizes\n---\n\n## SHOP-001: Width\n\nThe size MUST be {words}.\n\n```csharp\nint Width(string size)\n```\n\n| size | width? |\n|---|--:|\n| S | 31 |\n| M | 37 |\n| L | 46 |\n");

        Assert.Equal(doubts, (await project.BuildAsync()).Findings.Count(static finding => finding.Rule == SynthesisRules.Ambiguous));
    }

    [Theory]
    [InlineData("The End MUST NOT be before the Start.", "", 1)]
    [InlineData("The Mail MUST contain an @.", "", 1)]
    [InlineData("Starts MUST be Mondays.", "", 1)]
    [InlineData("The Mail MUST match `.+@.+`.", "not blank", 1)]
    [InlineData("The Mail MUST match `.+@.+`.", "not blank, matches `.+@.+`", 0)]
    [InlineData("The Mail MUST NOT be blank.", "not blank", 0)]
    [InlineData("Bookings in the past are refused.", "", 1)]
    [InlineData("Bookings without a mail are refused.", "required", 0)]
    public async Task OfARecordAreKeptByItsConstraintsAlone(string sentence, string constraint, int doubts)
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", $"---\nnamespace: Shop\n---\n\n## SHOP-001: Booking\n\n{sentence}\n\n| name | type | constraint |\n|---|---|---|\n| Start | DateOnly | |\n| End | DateOnly | |\n| Mail | string | {constraint} |\n");

        var report = await project.BuildAsync();

        Assert.Single(report.GeneratedFiles);
        Assert.Equal(doubts, report.Findings.Count(static finding => finding.Rule == SynthesisRules.Ambiguous));
    }

    [Theory]
    [InlineData("The minutes MUST be at most 90 whole minutes.", 0)]
    [InlineData("The minutes MUST be at most 95 whole minutes.", 1)]
    [InlineData("The minutes MUST be even.", 1)]
    [InlineData("Longer stays are refused.", 0)]
    public async Task OfAnInputAreKeptByADecisionTableThatEndsThere(string sentence, int doubts) =>
        Assert.Equal(doubts, (await DoubtsOf(sentence, "| 0..29 | 10 |", "| 30..90 | 20 |")).Count(static doubt => doubt.Contains("nothing keeps", StringComparison.Ordinal)));

    [Fact]
    public async Task OfARefusalAreKeptByStatesThatThrow()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", "---\nnamespace: Shop\n---\n\n## SHOP-001: Door\n\nEverything else is refused.\n\n```mermaid\nstateDiagram-v2\n  [*] --> Closed\n  Closed --> Open : push\n  Open --> Closed : pull\n```\n");

        var report = await project.BuildAsync();

        Assert.NotEmpty(report.GeneratedFiles);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task OfARefusalAreShownByResultsThatSayIt()
    {
        using var project = new SynthesizedProject();
        project.Write("Pricing.cs", "");
        project.Write("SPEC.md", "---\nnamespace: Shop\ntype: Gate\n---\n\n## SHOP-001: Open\n\nWhoever is under 18 is refused.\n\n```csharp\nbool Open(int age)\n```\n\n| age | open? |\n|--:|---|\n| < 18 | no |\n| >= 18 | yes |\n");

        Assert.Empty((await project.BuildAsync()).Findings);
    }

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
