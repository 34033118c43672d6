using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tests.Markdown;

[Verifies("PRP-101-10")]
public sealed class InlineExampleReading
{
    [Theory]
    [InlineData("`F(4)` is `9`")]
    [InlineData("`F(4)` must be `9`")]
    [InlineData("`F(4)` MUST be `9`.")]
    [InlineData("`F(4)` SHALL be `9`")]
    [InlineData("`F(4)` should be `9`")]
    [InlineData("`F(4)` will be `9`")]
    [InlineData("`F(4)` has to be `9`")]
    [InlineData("`F(4)` must equal `9`")]
    [InlineData("`F(4)` must return `9`")]
    [InlineData("`F(4)` is always `9`")]
    [InlineData("`F(4)` always gives `9`")]
    [InlineData("`F(4)` becomes `9`")]
    [InlineData("`F(4)` is the number `9`")]
    [InlineData("`F(4)` is exactly `9`")]
    [InlineData("`F(4)`: `9`")]
    [InlineData("`F(4)` → `9`")]
    [InlineData("`F (4)` is `9`")]
    [InlineData("`F(4)` **must** be\n`9`")]
    [InlineData("`F(4) == 9`")]
    [InlineData("`F(4) = 9`")]
    [InlineData("`F(4) is 9`")]
    [InlineData("`F(4) must be 9`")]
    [InlineData("`F(4): 9`")]
    [InlineData("`F(4)=>9`")]
    [InlineData("When `F(4)` is called, then it returns `9`.")]
    [InlineData("When `F(4)` is called, the result is `9`.")]
    [InlineData("It does not round, so `F(4)` is `9`, not `8`.")]
    [InlineData("Not all do: `F(4)` is `9`.")]
    public void ACallAndItsResultAreAnExampleInOrdinaryWords(string sentence)
    {
        var requirement = Read(sentence);

        var example = Assert.Single(requirement.InlineExamples);
        Assert.Equal(("F(4)", new IntegerValue("9")), (example.Call.Replace(" ", "", StringComparison.Ordinal), example.Expected));
        Assert.Empty(requirement.UnreadCalls);
    }

    [Theory]
    [InlineData("`F(-1)` throws `ArgumentException`")]
    [InlineData("`F(-1)` must throw `ArgumentException`")]
    [InlineData("`F(-1)` throws an `ArgumentException`")]
    [InlineData("Calling `F(-1)` raises an `ArgumentException`")]
    [InlineData("`F(-1)` is rejected with `ArgumentException`")]
    [InlineData("`F(-1)` MUST be refused with an `ArgumentException`")]
    [InlineData("`F(-1)` fails with `ArgumentException`")]
    [InlineData("`F(-1) throws ArgumentException`")]
    public void AFailureIsAnExampleInOrdinaryWords(string sentence) =>
        Assert.Equal(new ExceptionValue("ArgumentException"), Assert.Single(Read(sentence).InlineExamples).Expected);

    [Fact]
    public void SeveralCallsMayHaveOneResult()
    {
        var requirement = Read("`F(1)` is `2`, and `F(4)`, `F(5)` and `F(6)` are all `9`.");

        Assert.Equal(
            [("F(1)", "2"), ("F(4)", "9"), ("F(5)", "9"), ("F(6)", "9")],
            requirement.InlineExamples.Select(static example => (example.Call, example.ExpectedRaw)));
        Assert.Empty(requirement.UnreadCalls);
    }

    [Theory]
    [InlineData("`F(4)` is not `8`", "F(4) != 8")]
    [InlineData("`F(4)` must not be `8`", "F(4) != 8")]
    [InlineData("`F(4)` isn't `8`", "F(4) != 8")]
    [InlineData("`F(4)` can never be `8`", "F(4) != 8")]
    [InlineData("`F(4)` does not equal `8`", "F(4) != 8")]
    [InlineData("`F(4)` is at least `9`", "F(4) >= 9")]
    [InlineData("`F(4)` is not less than `9`", "F(4) >= 9")]
    [InlineData("`F(4)` is no less than `9`", "F(4) >= 9")]
    [InlineData("`F(4)` must be greater than or equal to `9`", "F(4) >= 9")]
    [InlineData("`F(4)` is at most `9`", "F(4) <= 9")]
    [InlineData("`F(4)` may never exceed `7`", "F(4) <= 7")]
    [InlineData("`F(4)` MUST NOT exceed `7`", "F(4) <= 7")]
    [InlineData("`F(4)` is more than `8`", "F(4) > 8")]
    [InlineData("`F(4)` exceeds `8`", "F(4) > 8")]
    [InlineData("`F(4)` is below `8`", "F(4) < 8")]
    [InlineData("`F(4) != 8`", "F(4) != 8")]
    [InlineData("`F(4) >= 8`", "F(4) >= 8")]
    [InlineData("`F(4) < 8`", "F(4) < 8")]
    public void AComparisonIsAnAssertion(string sentence, string assertion)
    {
        var requirement = Read(sentence);

        Assert.Equal(assertion, Assert.Single(requirement.Fences, static fence => fence.Kind == CSharpFenceKind.Assertion).Code);
        Assert.Empty(requirement.InlineExamples);
        Assert.Empty(requirement.UnreadCalls);
    }

    [Theory]
    [InlineData("decimal", "`F(4)` is at least `0.5`", "F(4) >= 0.5m")]
    [InlineData("double", "`F(4)` is not `0.5`", "F(4) != 0.5")]
    [InlineData("string", "`F(4)` is not `\"a\"`", "F(4) != \"a\"")]
    [InlineData("Tier", "`F(4)` is never `Gold`", "F(4) != Tier.Gold")]
    [InlineData("bool", "`F(4)` is not `yes`", "F(4) != true")]
    public void AnAssertionIsWrittenInTheTypeOfTheMember(string type, string sentence, string assertion) =>
        Assert.Equal(assertion, Assert.Single(Read(sentence, type).Fences, static fence => fence.Kind == CSharpFenceKind.Assertion).Code);

    [Theory]
    [InlineData("`F(4)` is 9.")]
    [InlineData("`F(4)` and not `F(8)` is `9`.")]
    [InlineData("`F(4)`, not `F(8)`, is `9`.")]
    [InlineData("It is not so that `F(4)` is `9`.")]
    [InlineData("`F(4)` is `9` or `8`.")]
    [InlineData("`F(4)` is `9` or more.")]
    [InlineData("`F(4)` may be `9`.")]
    [InlineData("`F(4)` and `F(6)` are `9` and `13`.")]
    [InlineData("`F(4)` is nearly `9`.")]
    [InlineData("`F(4) == 9` is wrong.")]
    [InlineData("`F(-1)` must not throw `ArgumentException`.")]
    [InlineData("`F(-1)` is rejected.")]
    [InlineData("`F(4)` must stay small.")]
    [InlineData("`F(4)` is not `\"a\"`.")]
    [InlineData("`Rules.F(4)` rounds up to `9`.")]
    [InlineData("`F(4) + 1` is `9`.")]
    public void WhatIsNotUnderstoodIsReportedOnceAtItsCall(string sentence)
    {
        var text = Document(sentence, "int");
        var document = Reading.Document(text);

        var finding = Assert.Single(document.Findings);
        Assert.Equal("ADEV0029", finding.Rule.Id);
        Assert.StartsWith("`", Reading.At(text, finding.Place!.Span), StringComparison.Ordinal);
        Assert.Contains("F(", Reading.At(text, finding.Place.Span), StringComparison.Ordinal);
        Assert.Empty(document.Requirements[0].InlineExamples);
    }

    [Theory]
    [InlineData("`F(int n)` is called by `G(1)`.")]
    [InlineData("`F(n)` MUST NOT be called twice.")]
    [InlineData("`F(…)` and `F(...)` are short for `F`.")]
    [InlineData("`F()` is nothing that compiles.")]
    [InlineData("`F(Order)` has an overload.")]
    [InlineData("Call `Math.Abs(4)` first.")]
    [InlineData("`F(4)` is `9`. See why: for `F(4)` the rest is dropped.")]
    [InlineData("F(4) must stay small.")]
    [InlineData("`int F(int n) => n * 2`")]
    [InlineData("`F(n) == 2 * n`")]
    [InlineData("Give `Where(x => x > 3)` the values of `F`.")]
    public void MentionsAreLeftAlone(string sentence) =>
        Assert.DoesNotContain(Reading.Document(Document(sentence, "int", "int n, Order o = null")).Findings, static finding => finding.Rule.Id == "ADEV0029");

    [Fact]
    public void AMemberThatOnlyCodeDeclaresIsKnownByItsTableOrItsExamples()
    {
        Assert.Equal("ADEV0029", Assert.Single(Reading.Document("## A-1: A\n\n| n | twice? |\n|---|---|\n| 1 | 2 |\n\n`Twice(4)` is about `9`.\n").Findings).Rule.Id);
        Assert.Equal("ADEV0029", Assert.Single(Reading.Document("## A-1: A\n\n`Twice(1)` is `2`. `Twice(4)` is not `9`.\n").Findings).Rule.Id);
        Assert.DoesNotContain(Reading.Document("## A-1: A\n\n- **A-1.1** `Twice(4)` is about `9`.\n").Findings, static finding => finding.Rule.Id == "ADEV0029");
    }

    [Fact]
    public void AWithdrawnRequirementIsLeftAlone() =>
        Assert.Empty(Reading.Document("## A-1: A (withdrawn)\n\n`Twice(1)` is `2`. `Twice(4)` is about `9`.\n").Findings);

    private static Requirement Read(string sentence, string type = "int") => Assert.Single(Reading.Document(Document(sentence, type)).Requirements);

    private static string Document(string sentence, string type, string parameters = "int n") =>
        $"## A-1: A\n\n```csharp\n{type} F({parameters})\n```\n\n- **A-1.1** x\n\n{sentence}\n";
}
