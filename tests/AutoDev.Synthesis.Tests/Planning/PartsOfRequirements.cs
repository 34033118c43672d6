using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Tests.Planning;

/// <summary>What stands under a heading beside the one thing that becomes code.</summary>
public sealed class PartsOfRequirements
{
    private const string Fields = "| name | type |\n|-|-|\n| Title | string |\n\n";
    private const string Moves = "| from | event | to |\n|-|-|-|\n| Open | pay | Paid |\n\n";
    private const string Drawing = "```mermaid\nstateDiagram-v2\n    Open --> Closed: close\n```\n\n";

    private const string Rates = "| stars | Rate |\n|-|-|\n| 1 | Low |\n| 2 | Low |\n| 3 | High |\n| 4 | High |\n";

    private static string Rule(string body) => Shop.FrontMatter + "## NOTE-1: Note\n\nA note MUST be valid.\n\n" + body;

    [Theory]
    [InlineData(Fields + "Also:\n\n| name | type |\n|-|-|\n| Body | string |\n", "it has 2 tables of fields")]
    [InlineData(Moves + "Also:\n\n| from | event | to |\n|-|-|-|\n| Paid | ship | Sent |\n", "it has 2 diagrams or tables of transitions")]
    [InlineData(Drawing + Drawing, "it has 2 diagrams or tables of transitions")]
    [InlineData(Moves + Drawing, "it has 2 diagrams or tables of transitions")]
    [InlineData("```csharp\npublic enum Level;\npublic enum Grade;\n```\n\n- `Low`: few\n- `High`: many\n", "it names Level and Grade and describes one type")]
    [InlineData("- `Low`: few\n- `High`: many\n\nGrades:\n\n- `A`: best\n- `B`: good\n", "it has 2 lists of values")]
    [InlineData("```csharp\npublic enum Level;\n```\n", "nothing says which values Level has")]
    [InlineData("```csharp\npublic enum Level { Low, High }\npublic delegate int Rate(int x);\n```\n", "a delegate is not written")]
    [InlineData("| name | type | unit |\n|-|-|-|\n| Width | int | mm |\n", "nothing is known of a column unit")]
    public void ThatNoCodeWouldHeedKeepItOut(string body, string message)
    {
        var plan = Shop.Plan(Rule(body));

        Assert.Empty(plan.Increments);
        var finding = Assert.Single(plan.Findings);
        Assert.Equal(SynthesisRules.StillOpen, finding.Rule);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| name | type | description | comment |\n|-|-|-|-|\n| Title | string | of the note | short |\n")]
    [InlineData(Moves)]
    [InlineData(Drawing)]
    public void ThatArePlainAreWritten(string body) => Assert.Empty(Shop.Failures([Shop.Candidate(Rule(body))]));

    [Theory]
    [InlineData("```csharp\npublic enum Level { Low, High }\npublic enum Grade { A, B }\n```\n", "Grade, Level")]
    [InlineData("```csharp\npublic record Marker;\n```\n", "Marker")]
    [InlineData("```csharp\npublic enum Level { Low, High }\npublic static Level Rate(int stars);\n```\n\n" + Rates, "Level, Pricing.Rate")]
    [InlineData("```csharp\npublic static Level Rate(int stars);\npublic enum Level { Low, High }\n```\n\n" + Rates, "Level, Pricing.Rate")]
    [InlineData("```csharp\npublic enum Level { Low, High }\n```\n\n| stars | level? |\n|-|-|\n| <3 | Low |\n| >=3 | High |\n", "Level, Pricing.Level")]
    [InlineData(Fields + "```csharp\npublic enum Level { Low, High }\n```\n", "Level, Note")]
    public void ThatStandBesideATypeAreWrittenToo(string body, string files)
    {
        var plan = Shop.Plan(Rule(body));

        Assert.Empty(plan.Findings);
        Assert.Equal(files, string.Join(", ", plan.Increments.Select(static increment => increment.FileName.Replace(".g.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
        var candidates = Shop.Propose(plan).Select(static proposal => proposal.Candidate!).ToList();
        Assert.Empty(Shop.Failures(candidates));
    }

    [Theory]
    [InlineData("```csharp\npublic enum Level { Low, High }\n```\n\n| stars | level? |\n|-|-|\n| <3 | Low |\n| >=3 | High |\n")]
    [InlineData("- `Low`: few\n- `High`: many\n\n| stars | level? |\n|-|-|\n| <3 | Low |\n| >=3 | High |\n")]
    [InlineData(Fields + "| stars | price? |\n|-|-|\n| <3 | 1 |\n| >=3 | 2 |\n")]
    public void ThatAreATableWhichNoTypeHoldsAreSaidBesideAType(string body)
    {
        var plan = Shop.Plan(Rule(body)[Shop.FrontMatter.Length..]);

        var finding = Assert.Single(plan.Findings);
        Assert.Equal(SynthesisRules.StillOpen, finding.Rule);
        Assert.Contains("nothing says which type holds the member that follows from its table", finding.Message, StringComparison.Ordinal);
        Assert.Contains("NOTE-1", plan.Blocked);
    }

    [Fact]
    public void ThatOnlyExplainATypeAreProse() => Assert.Empty(Shop.Failures([Shop.Candidate(Rule("```csharp\npublic enum Level { Low, High }\n```\n\n| value | meaning |\n|-|-|\n| Low | few |\n| High | many |\n"))]));

    [Fact]
    public void ThatAreColumnsOfLimitsAreConstraints()
    {
        var candidate = Shop.Candidate(Rule(
            "| name | type | required | max length | min | max |\n|-|-|-|-|-|-|\n| Title | string | yes | 80 | | |\n| Body | string? | no | 2000 | | |\n| Stars | int | yes | | 1 | 5 |\n"));

        Assert.Contains("80", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("2000", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("> 5", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Theory]
    [InlineData("| name | type | constraint |\n|-|-|-|\n| Phone | string | optional |\n", "Phone is optional, and a string cannot be missing; make its type string?")]
    [InlineData("| name | type | required |\n|-|-|-|\n| Phone | string | no |\n", "Phone is optional, and a string cannot be missing")]
    [InlineData("| name | type | required |\n|-|-|-|\n| Phone | string | perhaps |\n", "the constraint 'required perhaps' of Phone is not understood")]
    public void ThatContradictATypeKeepItOpen(string body, string reason) =>
        Assert.Contains(reason, Assert.Single(Shop.Propose(Shop.Plan(Rule(body)))).Reason, StringComparison.Ordinal);

    [Fact]
    public void ThatAreOptionalMayBeNull() => Assert.Empty(Shop.Failures([Shop.Candidate(Rule("| name | type | constraint |\n|-|-|-|\n| Phone | string? | optional |\n"))]));

    [Fact]
    public void ThatSpeakOfEveryStateOrOfSeveralAreTransitionsOfEach()
    {
        var candidate = Shop.Candidate(Rule(
            "| from | event | to |\n|-|-|-|\n| Open | pay | Paid |\n| * | cancel | Cancelled |\n| Paid, Open | hold | OnHold |\n| OnHold | cancel | Open |\n"));

        Assert.Contains("(NoteState.Paid, NoteEvent.Cancel) => NoteState.Cancelled", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("(NoteState.Open, NoteEvent.Hold) => NoteState.OnHold", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("(NoteState.OnHold, NoteEvent.Cancel) => NoteState.Open", candidate.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("PaidOpen", candidate.Source, StringComparison.Ordinal);
        Assert.DoesNotContain("(NoteState.Cancelled, NoteEvent", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }
}
