namespace AutoDev.Specifications.Tests.Lint;

/// <summary>ADEV0021.</summary>
[Verifies("PRP-101-8")]
public sealed class StateFindings
{
    private const string Table = "## A-1: A\n\n| from | event | to |\n|---|---|---|\n";
    private const string Diagram = "## A-1: A\n\n```mermaid\nstateDiagram-v2\n";

    [Theory]
    [InlineData(Table + "| Open | pay | Payed |\n| Paid | ship | Shipped |\n", 6, "Paid")]
    [InlineData(Diagram + "  [*] --> Open\n  Open --> Paid : pay\n  Lost --> Paid : find\n```\n", 7, "Lost")]
    [InlineData(Diagram + "  [*] --> Paid\n  Open --> Paid : pay\n```\n", 6, "Open")]
    public void AStateThatNothingLeadsToIsReportedAtItsLine(string text, int line, string state)
    {
        var finding = Reading.Document(text).Findings.First(static finding => finding.Rule.Id == "ADEV0021");

        Assert.Equal(line, finding.Place!.Span.From.Line);
        Assert.StartsWith($"No transition leads to {state} from ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Table + "| Open | pay | Paid |\n| Paid | ship | Shipped |\n| Shipped | return | Open |\n")]
    [InlineData(Table + "| Open | pay | Paid |\n| Open | cancel | Cancelled |\n")]
    [InlineData(Diagram + "  [*] --> Open\n  Open --> Paid : pay\n  Paid --> [*]\n```\n")]
    public void StatesThatAreReachedAndFinalOnesAreSilent(string text) =>
        Assert.DoesNotContain(Reading.Document(text).Findings, static finding => finding.Rule.Id == "ADEV0021");
}
