using AutoDev.Synthesis.Tests.Planning;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

public sealed class EnumerationsAndStates
{
    [Fact]
    public void ListsWithDisplayTextAreShownAndRead()
    {
        var candidate = Shop.Candidate(Shop.FrontMatter + """
            ## ORDER-001: Payment method

            A customer MUST be able to pay in one of these ways.

            - `Card` ("Credit card"): charged when the parcel leaves
            - `Invoice` ("Invoice"): due after 14 days
            """);

        Assert.Equal("PaymentMethod.g.cs", candidate.Increment.FileName);
        Assert.Contains("    /// <summary>Charged when the parcel leaves.</summary>\n    Card,\n\n", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("PaymentMethod.Card => \"Credit card\",", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
        Assert.Equal(6, candidate.Cases.Count);
    }

    [Fact]
    public void ListsWithoutDisplayTextAreOnlyEnumerations() => Assert.DoesNotContain(
        "static class",
        Shop.Candidate(Shop.FrontMatter + "## T-1: Tier\n\nThere MUST be tiers.\n\n- `Bronze`: everybody\n- `Gold`: few\n").Source,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("```mermaid\nstateDiagram-v2\n    [*] --> Requested\n    Requested --> Approved : Approve\n    Approved --> Refunded : Pay back\n    Refunded --> [*]\n```")]
    [InlineData("| from | event | to |\n|-|-|-|\n| Requested | Approve | Approved |\n| Approved | Pay back | Refunded |")]
    public void DiagramsAndTransitionTablesRefuseImpossibleMoves(string drawing)
    {
        var candidate = Shop.Candidate(Shop.FrontMatter + $"## R-1: Returns\n\nA return MUST be approved. Type: `Return`\n\n{drawing}\n");

        Assert.Equal("ReturnState.g.cs", candidate.Increment.FileName);
        Assert.Contains("public static ReturnState Next(this ReturnState state, ReturnEvent trigger) => (state, trigger) switch", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("(ReturnState.Approved, ReturnEvent.PayBack) => ReturnState.Refunded,", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("IsFinal(this ReturnState state) => state is ReturnState.Refunded;", candidate.Source, StringComparison.Ordinal);
        Assert.Equal(2 + 4, candidate.Cases.Count);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Theory]
    [InlineData("A --> B\n    B --> C : go", "the arrow A --> B names no event")]
    [InlineData("A --> B : go [ready]", "the arrow A --> B has the guard [ready]")]
    [InlineData("A --> B : go\n    A --> C : go", "go leads from A to both B and C")]
    public void ArrowsThatDoNotDecideStayOpen(string arrows, string reason)
    {
        var proposal = Assert.Single(Shop.Propose(Shop.Plan(Shop.FrontMatter + $"## R-1: Thing\n\nIt MUST move.\n\n```mermaid\nstateDiagram-v2\n    {arrows}\n```\n")));

        Assert.Null(proposal.Candidate);
        Assert.StartsWith(reason, proposal.Reason, StringComparison.Ordinal);
    }

    /// <summary>Pairs would take the compiler minutes.</summary>
    [Fact]
    public void ManyTransitionsAreToldApartByStateAndThenByEvent()
    {
        var rows = string.Concat(Enumerable.Range(0, 800).Select(static i => $"| S{i} | go{i % 3} | S{i + 1} |\n"));

        var candidate = Shop.Candidate(Shop.FrontMatter + $"## T-1: Way\n\nIt MUST go on.\n\n| from | event | to |\n|-|-|-|\n{rows}");

        Assert.Contains("WayState.S7 => trigger switch", candidate.Source, StringComparison.Ordinal);
        Assert.Contains("WayState.S7 => trigger is WayEvent.Go1,", candidate.Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures([candidate]));
    }
}
