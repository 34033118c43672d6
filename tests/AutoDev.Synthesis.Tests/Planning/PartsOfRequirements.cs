using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Tests.Planning;

/// <summary>What stands under a heading beside the one thing that becomes code.</summary>
public sealed class PartsOfRequirements
{
    private const string Fields = "| name | type |\n|-|-|\n| Title | string |\n\n";
    private const string Moves = "| from | event | to |\n|-|-|-|\n| Open | pay | Paid |\n\n";
    private const string Drawing = "```mermaid\nstateDiagram-v2\n    Open --> Closed: close\n```\n\n";

    private static string Rule(string body) => Shop.FrontMatter + "## NOTE-1: Note\n\nA note MUST be valid.\n\n" + body;

    [Theory]
    [InlineData(Fields + "Also:\n\n| name | type |\n|-|-|\n| Body | string |\n", "it has 2 tables of fields")]
    [InlineData(Moves + "Also:\n\n| from | event | to |\n|-|-|-|\n| Paid | ship | Sent |\n", "it has 2 diagrams or tables of transitions")]
    [InlineData(Drawing + Drawing, "it has 2 diagrams or tables of transitions")]
    [InlineData(Moves + Drawing, "it has 2 diagrams or tables of transitions")]
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
