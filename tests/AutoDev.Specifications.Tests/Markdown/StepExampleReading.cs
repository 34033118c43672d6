using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tests.Markdown;

/// <summary>Given/When/Then about a call, a step in each item or all in one.</summary>
[Verifies("PRP-101-10")]
public sealed class StepExampleReading
{
    [Theory]
    [InlineData("`Total(3)` is called", "the result is `30`")]
    [InlineData("I call `Total(3)`", "it returns `30`")]
    [InlineData("I call `Total(3)`", "`30` is returned.")]
    [InlineData("`Total(3)` is computed", "the total should be `30`")]
    [InlineData("`Total(3)` is computed", "I get `30`")]
    [InlineData("calling `Total(3)`", "`Total` is `30`")]
    [InlineData("`Total(3)` is called", "the result must be `30`\n- And a mail is sent")]
    public void WhatThenSaysOfTheCallInWhenIsAnExample(string when, string then)
    {
        foreach (var steps in (string[])[$"- Given a cart of 3\n- When {when}\n- Then {then}", $"1. Given a cart of 3\n2. **When** {when}\n3. **Then** {then}"])
        {
            var requirement = Read(steps);

            var example = Assert.Single(requirement.InlineExamples);
            Assert.Equal(("Total(3)", new IntegerValue("30")), (example.Call, example.Expected));
            Assert.Empty(requirement.UnreadCalls);
            Assert.Single(requirement.Scenarios);
        }
    }

    [Theory]
    [InlineData("- Given a cart, when `Total(5)` is called, then `50` is returned")]
    [InlineData("- **A-1.2** Given a cart, when I call `Total(5)`, then it gives `50`")]
    public void OneSentenceSaysTheSame(string item) => Assert.Equal(("Total(5)", "50"), Only(Read(item)));

    [Theory]
    [InlineData("it throws `ArgumentException`")]
    [InlineData("an exception is thrown: it throws an `ArgumentException`", false)]
    [InlineData("`ArgumentException` is thrown")]
    public void AFailureIsAnOutcome(string then, bool isRead = true)
    {
        var requirement = Read("- When `Total(-1)` is called\n- Then " + then);

        Assert.Equal(isRead ? [new ExceptionValue("ArgumentException")] : [], requirement.InlineExamples.Select(static example => example.Expected));
        Assert.Equal(isRead, requirement.UnreadCalls.Count == 0);
    }

    [Fact]
    public void AComparisonIsAnAssertion() => Assert.Equal(
        "Total(3) >= 30",
        Assert.Single(Read("- When `Total(3)` is called\n- Then the result is at least `30`").Fences, static fence => fence.Kind == CSharpFenceKind.Assertion).Code);

    [Fact]
    public void EachGivenBeginsAnExampleOfItsOwn() => Assert.Equal(
        [("Total(3)", "30"), ("Total(5)", "50")],
        Read("- Given 3\n- When `Total(3)` is called\n- Then the result is `30`\n- Given 5\n- When `Total(5)` is called\n- Then the result is `50`")
            .InlineExamples.Select(static example => (example.Call, example.ExpectedRaw)));

    [Fact]
    public void AWhenBehindAnOutcomeBeginsAScenarioThatKeepsWhatWasGiven()
    {
        var requirement = Read("- Given a cart\n- When `Total(3)` is called\n- Then it returns `30`\n- When `Total(5)` is called\n- Then it returns `50`");

        Assert.Equal([("Total(3)", "30"), ("Total(5)", "50")], requirement.InlineExamples.Select(static example => (example.Call, example.ExpectedRaw)));
        Assert.Empty(requirement.UnreadCalls);
        Assert.All(requirement.Scenarios, static scenario => Assert.Equal([StepKind.Given, StepKind.When, StepKind.Then], scenario.Steps.Select(static step => step.Kind)));
        Assert.Equal(2, requirement.Scenarios.Count);
    }

    [Theory]
    [InlineData("- When `Total(3)` is called\n- Then `30` apples remain")]
    [InlineData("- When `Total(3)` is called\n- Then the balance is `30`")]
    [InlineData("- When `Total(3)` is called\n- Then the result is `30` or more")]
    [InlineData("- When `Total(3)` is called\n- Then the result may be `30`")]
    [InlineData("- Given `Total(1)` was called\n- When `Total(3)` is called\n- Then the result is `30`")]
    [InlineData("- When `Total(1)` is called\n- And `Total(3)` is called\n- Then the result is `30`")]
    public void WhatIsNotUnderstoodIsAskedAbout(string steps)
    {
        Assert.Empty(Read(steps).InlineExamples);
        Assert.Contains(
            Reading.Document(Document(steps)).Findings,
            static finding => finding.Rule == SpecificationRules.UnreadCall && finding.Message.Contains("Total(3)", StringComparison.Ordinal));
    }

    [Fact]
    public void AnOutcomeThatIsNotUnderstoodIsAskedAboutThoughTheCallHasAnExample() => Assert.Single(
        Reading.Document(Document("- When `Total(3)` is called\n- Then `30` apples remain\n\n`Total(3)` is `30`.")).Findings,
        static finding => finding.Rule == SpecificationRules.UnreadCall);

    [Theory]
    [InlineData("- Given a cart\n- When it is paid\n- Then the total is `30`")]
    [InlineData("- Given a cart\n- When `Total(items)` is called\n- Then the total is `30`")]
    public void AScenarioWithoutACallIsProse(string steps)
    {
        var document = Reading.Document(Document(steps));

        Assert.Empty(Assert.Single(document.Requirements).InlineExamples);
        Assert.Empty(document.Findings);
    }

    private static (string Call, string Expected) Only(Requirement requirement)
    {
        var example = Assert.Single(requirement.InlineExamples);
        return (example.Call, example.ExpectedRaw);
    }

    private static Requirement Read(string steps) => Assert.Single(Reading.Document(Document(steps)).Requirements);

    private static string Document(string steps) => "## A-1: A\n\n```csharp\nint Total(int items)\n```\n\nIt MUST.\n\n" + steps + "\n";
}
