using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tests.Markdown;

public sealed class Lists
{
    [Fact]
    public void APositionNeverTakesAnIdThatIsWritten()
    {
        var requirement = Reading.Only("## A-1: A\n\n- **A-1.5**: written\n- [ ] **A-1.6** — boxed\n- no criterion\n\n1. first\n2. second\n");

        Assert.Equal(["A-1.5", "A-1.6", "A-1.7", "A-1.8"], requirement.Criteria.Select(static criterion => criterion.Id));
        Assert.Equal([true, true, false, false], requirement.Criteria.Select(static criterion => criterion.Explicit));
        Assert.Equal(["written", "boxed", "first", "second"], requirement.Criteria.Select(static criterion => criterion.Text));
        Assert.Equal("no criterion", Assert.Single(requirement.Prose).Text);
    }

    [Fact]
    public void OneItemMayHoldAWholeScenario()
    {
        var scenario = Assert.Single(Reading.Only("## A-1: A\n\n### Paying\n\n- Given a cart, when it is paid and sent, then stock falls\n").Scenarios);

        Assert.Equal("Paying", scenario.Title);
        Assert.Equal(
            [(StepKind.Given, "a cart"), (StepKind.When, "it is paid and sent"), (StepKind.Then, "stock falls")],
            scenario.Steps.Select(static step => (step.Kind, step.Text)));
    }

    [Fact]
    public void BoldKeywordsAreStepsToo()
    {
        var scenario = Assert.Single(Reading.Only("## A-1: A\n\n- **Given** a cart\n- **And** money\n- **When** paid\n- **Then** done\n- **But** slowly\n").Scenarios);

        Assert.Equal([StepKind.Given, StepKind.Given, StepKind.When, StepKind.Then, StepKind.Then], scenario.Steps.Select(static step => step.Kind));
        Assert.Equal("money", scenario.Steps[1].Text);
    }

    [Theory]
    [InlineData("- `Paid`: yes\n- `Sent`")]
    [InlineData("* `Paid` - yes\n* `Sent` (\"gone\")")]
    public void NamesInCodeAreValues(string list) =>
        Assert.Equal(["Paid", "Sent"], Reading.Only("## A-1: A\n\n" + list).EnumerationMembers.Select(static member => member.Name));

    [Theory]
    [InlineData("- `Paid`: yes")]
    [InlineData("- `Paid`: yes\n- other")]
    [InlineData("- `Paid` is yes\n- `Sent` is no")]
    [InlineData("1. `Paid`: yes\n2. `Sent`: no")]
    public void OtherListsAreNone(string list) => Assert.Empty(Reading.Only("## A-1: A\n\n" + list).EnumerationMembers);

    [Theory]
    [InlineData("```csharp\nint Fee(int weight, string country)\n```\n")]
    [InlineData("| weight | Country | fee? |\n|---|---|---|\n| 1 | DE | 2 |\n")]
    public void OfInputsExplainThemAndAreNoValues(string other)
    {
        var requirement = Reading.Only("## A-1: Fee\n\n- `weight`: in kilograms\n- `country`: where it goes\n\n" + other);

        Assert.Empty(requirement.EnumerationMembers);
        Assert.Equal(["weight: in kilograms", "country: where it goes"], requirement.Prose.Select(static prose => prose.Text));
    }

    [Fact]
    public void OfValuesBesideASignatureStayValues() => Assert.Equal(
        ["Paid", "Sent"],
        Reading.Only("## A-1: State\n\n- `Paid`: yes\n- `Sent`: no\n\n```csharp\nint Rank(State state)\n```\n").EnumerationMembers.Select(static member => member.Name));

    [Fact]
    public void TablesAndFencesInsideItemsBelongToTheRequirement()
    {
        var requirement = Reading.Only("## A-1: A\n\n1. item\n\n   | a | b? |\n   |---|---|\n   | 1 | 2 |\n\n   ```csharp\n   int B(int a);\n   ```\n");

        Assert.Single(requirement.Tables);
        Assert.Equal("int B(int a);", Assert.Single(requirement.Fences).Code);
    }
}
