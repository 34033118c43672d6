using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Planning;

namespace AutoDev.Synthesis.Tests.Planning;

/// <summary>Two signatures stand in one requirement.</summary>
public sealed class SeveralMembers
{
    private const string Both = "| n | twice | thrice |\n|--:|------:|-------:|\n| 1 | 2 | 3 |\n| 2 | 4 | 6 |\n| 3 | 6 | 9 |\n| 5 | 10 | 15 |\n";

    private static string Rule(string body) => Shop.FrontMatter + "## NUM-1: Multiples\n\nThey MUST be computed.\n\n" + body;

    private static string Fences(params string[] signatures) => string.Concat(signatures.Select(static signature => $"```csharp\n{signature}\n```\n\n"));

    private static IEnumerable<Candidate> Accepted(Plan plan)
    {
        Assert.Empty(plan.Findings);
        return Shop.Propose(plan).Select(static proposal => proposal.Candidate ?? throw new InvalidOperationException(proposal.Reason));
    }

    [Theory]
    [InlineData("int Twice(int n)\nint Thrice(int n)")]
    [InlineData("int Twice(int n)\n```\n\n```csharp\nint Thrice(int n)")]
    [InlineData("int Thrice(int n)\nint Twice(int n)")]
    public void EachTakeTheColumnThatIsNamedAfterThem(string signatures)
    {
        var candidates = Accepted(Shop.Plan(Rule(Fences(signatures) + Both))).OrderByDescending(static c => c.Increment.Signature!.Name).ToList();

        Assert.Equal(["Twice", "Thrice"], candidates.Select(static c => c.Increment.Signature!.Name));
        Assert.Contains("n * 2", candidates[0].Source, StringComparison.Ordinal);
        Assert.Contains("n * 3", candidates[1].Source, StringComparison.Ordinal);
        Assert.Empty(Shop.Failures(candidates));
    }

    [Fact]
    public void MayBuildUponEachOther()
    {
        var candidates = Accepted(Shop.Plan(Rule(Fences("int Net(int gross)", "int Half(int net)")
            + "| gross | net | half |\n|-|-|-|\n| 6 | 4 | 2 |\n| 12 | 10 | 5 |\n| 22 | 20 | 10 |\n| 42 | 40 | 20 |\n"))).ToList();

        Assert.Equal(["Net", "Half"], candidates.Select(static c => c.Increment.Signature!.Name));
        Assert.Contains("gross - 2", candidates[0].Source, StringComparison.Ordinal);
        Assert.Contains("net / 2", candidates[1].Source, StringComparison.Ordinal);
    }

    [Fact]
    public void ThatNoColumnIsNamedAfterGetNothingFromTheTableOfAnother()
    {
        var proposals = Shop.Propose(Shop.Plan(Rule(Fences("int Quad(int n)", "int Quint(int n)") + "| n | quad |\n|-|-|\n| 1 | 4 |\n| 2 | 8 |\n| 3 | 12 |\n| 5 | 20 |\n")));

        Assert.Equal([true, false], proposals.Select(static proposal => proposal.Candidate is not null));
        Assert.Contains("no table or example says what Quint gives", proposals[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void ThatAColumnCouldBothBeOfAreAQuestion()
    {
        var plan = Shop.Plan(Rule(Fences("int Twice(int n)", "int Thrice(int n)") + "| n | expected |\n|-|-|\n| 1 | 2 |\n| 2 | 4 |\n| 3 | 6 |\n"));

        Assert.Empty(plan.Increments);
        var finding = Assert.Single(plan.Findings);
        Assert.Equal(SynthesisRules.StillOpen, finding.Rule);
        Assert.Contains("its results could be those of Thrice and of Twice; name a column after each of them", finding.Message, StringComparison.Ordinal);
        Assert.Equal(18, finding.Place!.Span.From.Line);
    }

    [Fact]
    public void OfOneNameTakeTheTableThatNamesTheirParameters()
    {
        var plan = Shop.Plan(Rule(Fences("int Sum(int a)", "int Sum(int a, int b)") + "| a | b | sum |\n|-|-|-|\n| 1 | 2 | 3 |\n| 2 | 5 | 7 |\n| 4 | 4 | 8 |\n"));

        Assert.Empty(plan.Findings);
        Assert.Equal([0, 3], plan.Increments.Select(static increment => AutoDev.Synthesis.Examples.Evidence.Of(increment).Rows.Count));
    }

    [Fact]
    public void ThatAreOnlyOneAskWhichOfTwoColumnsIsItsResult()
    {
        var table = "| n | twin | expected |\n|-|-|-|\n| 1 | 2 | 3 |\n| 2 | 4 | 6 |\n| 3 | 6 | 9 |\n| 5 | 10 | 15 |\n";
        var plan = Shop.Plan(Rule(Fences("int Twin(int n)") + table));

        Assert.Empty(plan.Increments);
        var finding = Assert.Single(plan.Findings);
        Assert.Equal(SynthesisRules.StillOpen, finding.Rule);
        Assert.Contains("both twin and expected could be the column of its results", finding.Message, StringComparison.Ordinal);

        Assert.Contains("n * 2", Shop.Candidate(Rule(Fences("int Twin(int n)") + table.Replace("twin", "twin?", StringComparison.Ordinal))).Source, StringComparison.Ordinal);
        Assert.Contains("n * 3", Shop.Candidate(Rule(Fences("int Twin(int n)") + table.Replace("expected", "expected?", StringComparison.Ordinal))).Source, StringComparison.Ordinal);
    }
}
