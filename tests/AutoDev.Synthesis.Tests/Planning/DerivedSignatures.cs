using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Planning;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Tests.Planning;

public sealed class DerivedSignatures
{
    private static string Table(string table, string title = "Line total") => Shop.FrontMatter + $"""
        ## X-1: {title}

        It MUST be so.

        {table}
        """;

    [Theory]
    [InlineData("| count | unit price | total? |\n|-|-|-|\n| 1 | 2.50 | 2.50 |\n| 2 | 2 | 4 |", "public static decimal Total(int count, decimal unitPrice)")]
    [InlineData("| count | result |\n|-|-|\n| 1 | yes |\n| 3000000000 | no |", "public static bool LineTotal(long count)")]
    [InlineData("| day | due? |\n|-|-|\n| 2026-01-01 | 2 h |\n| 2026-01-02 | 3 h |", "public static TimeSpan Due(DateOnly day)")]
    [InlineData("| name | length? |\n|-|-|\n| \"Ada\" | 3 |\n| null | 0 |", "public static int Length(string? name)")]
    [InlineData("| numbers | sum? |\n|-|-|\n| [1, 2] | 3 |\n| [] | 0 |", "public static int Sum(IReadOnlyList<int> numbers)")]
    [InlineData("| age | price? |\n|-|-|\n| < 18 | 5.00 |\n| >= 18 | 9.00 |", "public static decimal Price(int age)")]
    [InlineData("| colour | code? |\n|-|-|\n| Red | 1 |\n| Green | 2 |", "public static int Code(Colour colour)")]
    [InlineData("| shade | code? |\n|-|-|\n| Red | 1 |\n| Green | 2 |", "public static int Code(string shade)")]
    public void FollowFromHeadingsAndCells(string table, string header)
    {
        var plan = Shop.Plan(Table(table), "namespace Shop; public enum Colour { Red, Green }");

        Assert.Empty(plan.Findings);
        Assert.Equal(header, Assert.Single(plan.Increments).Header);
    }

    [Theory]
    [InlineData("| kind | notify? |\n|-|-|\n| not closed | yes |\n| closed | no |", "public static bool Notify(string kind)")]
    [InlineData("| door | notify? |\n|-|-|\n| not closed | yes |\n| closed | no |", "public static bool Notify(DoorState door)")]
    [InlineData("| state | notify? |\n|-|-|\n| not closed | yes |\n| closed | no |", "public static bool Notify(DoorState state)")]
    [InlineData("| or | notify? |\n|-|-|\n| not closed | yes |\n| closed | no |", "public static bool Notify(string or)")]
    [InlineData("| state of door | notify? |\n|-|-|\n| open | yes |\n| closed | no |", "public static bool Notify(DoorState stateOfDoor)")]
    public void TakeAnEnumerationOfAnotherRequirementForMoreThanOneSharedWord(string table, string header)
    {
        var plan = Shop.Plan(Table(table) + "\n\n## X-2: Door\n\n```csharp\npublic enum DoorState { Open, Closed }\n```\n", "namespace Shop;");

        Assert.Equal(header, Assert.Single(plan.Increments, static increment => increment.Requirement.Id == "X-1").Header);
    }

    [Fact]
    public void ThatCellsDoNotTellStayOpen()
    {
        var finding = Assert.Single(Shop.Plan(Table("| count | result |\n|-|-|\n| 1 | yes |\n| 2 | 3 |")).Findings);

        Assert.Equal(SynthesisRules.StillOpen, finding.Rule);
        Assert.Contains(
            "the cells of the column result do not tell its type: 'yes' is a truth value and '3' is a number; put texts in quotes, or write the signature in a csharp fence",
            finding.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AreNotMadeOfTablesWithoutAResult() =>
        Assert.Empty(Shop.Plan(Table("| count | total |\n|-|-|\n| 1 | 2 |")).Increments);

    [Fact]
    public void AreNotChosenBetweenTablesAndThatIsSaid()
    {
        var finding = Assert.Single(Shop.Plan(Table("| n | total? |\n|-|-|\n| 1 | 2 |\n\nAnd:\n\n| n | total? |\n|-|-|\n| 2 | 4 |")).Findings);

        Assert.Equal((SynthesisRules.StillOpen, 16), (finding.Rule, finding.Place!.Span.From.Line));
        Assert.Contains("it has 2 tables with a result, and a member follows from one", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void HaveNoTypeThatTheFrameworkDoesNotHave()
    {
        var requirements = AutoDev.Specifications.SpecificationReader.Read("/shop/SPEC.md", Table("| day | due? |\n|-|-|\n| 2026-01-01 | 2 h |\n| 2026-01-02 | 3 h |")).Requirements;

        Assert.Equal("DateTime", TypeInference.Of("day", requirements[0].Tables[0].Rows.Select(static row => row.Cells[0].Value), requirements, CSharpCompilation.Create("Old")));
    }

    [Fact]
    public void AreNotCalledLikeTheirType()
    {
        var finding = Assert.Single(Shop.Plan(Table("| n | pricing? |\n|-|-|\n| 1 | 2 |\n| 2 | 4 |")).Findings);

        Assert.Equal("X-1 cannot be generated: a member of Pricing cannot be called Pricing, too. Give the result another heading, or the front matter another type:", finding.Message);
    }
}
