using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;

namespace AutoDev.Specifications.Tests.Tables;

public sealed class TableReading
{
    [Theory]
    [InlineData("| a | result |\n|---|---|\n| 1 | 2 |", TableKind.Examples, 1)]
    [InlineData("| b? | a |\n|---|---|\n| 1 | 2 |", TableKind.Examples, 0)]
    [InlineData("| a | => b |\n|---|---|\n| 1 | 2 |", TableKind.Examples, 1)]
    [InlineData("| a | **Expected** |\n|---|---|\n| 1 | 2 |", TableKind.Examples, 1)]
    [InlineData("| a | b? |\n|---|---|\n| <1 | 2 |", TableKind.Decision, 1)]
    [InlineData("| a | b? |\n|---|---|\n| 1 | <2 |", TableKind.Examples, 1)]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", TableKind.Data, null)]
    [InlineData("| a? | b? |\n|---|---|\n| 1 | 2 |", TableKind.Data, null)]
    [InlineData("| Name | Type |\n|---|---|\n| A | int |", TableKind.Fields, null)]
    [InlineData("| From | Event | To |\n|---|---|---|\n| A | go | B |", TableKind.Transitions, null)]
    [InlineData("a | b?\n--- | ---\n1 | 2", TableKind.Examples, 1)]
    public void HeadingsAndCellsSayWhatATableIs(string table, TableKind kind, int? result)
    {
        var read = Assert.Single(Reading.Only("## A-1: A\n\n" + table).Tables);

        Assert.Equal((kind, result), (read.Kind, read.ResultColumn));
    }

    [Fact]
    public void TheMemberOfTheSignatureIsTheResult()
    {
        var table = Assert.Single(Reading.Only("## A-1: A\n\n| quantity | unit discount |\n|---|---|\n| 1 | - |\n\n```csharp\ndecimal UnitDiscount(int quantity)\n```\n").Tables);

        Assert.Equal(1, table.ResultColumn);
        Assert.Equal(new EmptyValue(), table.Rows[0].Cells[1].Value);
    }

    [Fact]
    public void ASignatureInCodeClassifiesATableLater()
    {
        var requirement = Reading.Only("## A-1: A\n\n| quantity | discount |\n|---|---|\n| <1 | !Bad |\n");
        var table = Assert.Single(requirement.Tables);
        var signature = new MemberSignature { Kind = MemberKind.Method, Name = "Discount", ReturnType = "decimal", Parameters = [new("quantity", "int")] };

        var classified = TableClassifier.Classify(table, signature);

        Assert.Equal(TableKind.Data, table.Kind);
        Assert.Equal((TableKind.Decision, 1), (classified.Kind, classified.ResultColumn));
        Assert.Equal(new ExceptionValue("Bad"), classified.Rows[0].Cells[1].Value);
        Assert.Equal([0], TableBinding.Of(classified, signature, requirement)!.Inputs);
    }

    [Fact]
    public void ATableWithAColumnForEachOfTwoMembersIsReadAsATableOfEach()
    {
        var tables = Reading.Only("## A-1: A\n\n| n | twice | thrice | note |\n|---|---|---|---|\n| 1 | 2 | 3 | x |\n\n```csharp\nint Thrice(int n)\nint Twice(int n)\n```\n").Tables;

        Assert.Equal(["n thrice note", "n twice note"], tables.Select(static table => string.Join(' ', table.Columns.Select(static column => column.Name))));
        Assert.All(tables, static table => Assert.Equal((TableKind.Examples, 1), (table.Kind, table.ResultColumn)));
    }

    [Fact]
    public void AnUnevenRowIsReportedAndFilledUpAndItsSurplusKept()
    {
        const string Text = "## A-1: A\n\n| a | b? |\n|---|---|\n| 1 |\n| 1 | `2 | 3` | 4 |\n";
        var document = Reading.Document(Text);

        var uneven = document.Findings.Where(static finding => finding.Rule == SpecificationRules.UnevenRow).ToList();
        Assert.Equal([5, 6], uneven.Select(static finding => finding.Place!.Span.From.Line));
        Assert.Contains(@"\|", uneven[1].Message, StringComparison.Ordinal);
        var table = document.Requirements[0].Tables[0];
        Assert.Equal(new EmptyValue(), table.Rows[0].Cells[1].Value);
        Assert.Equal(2, table.Rows[1].Cells.Count);
        Assert.Contains("3` | 4", document.Requirements[0].Prose.Select(static prose => prose.Text));
    }

    [Fact]
    public void ATableWithoutADelimiterRowIsReportedAndStaysProse()
    {
        var document = Reading.Document("## A-1: A\n\n| a | b |\n| 1 | 2 |\n");

        Assert.Contains(document.Findings, static finding => finding.Rule == SpecificationRules.MalformedTable);
        Assert.Equal("| a | b |\n| 1 | 2 |", Assert.Single(document.Requirements[0].Prose).Text);
    }

    [Fact]
    public void LinesRightAboveATableAreText()
    {
        var requirement = Reading.Only("## A-1: A\n\nIt MUST be so:\n| a | b? |\n|---|---|\n| 1 | 2 |\n");

        Assert.Equal("It MUST be so:", Assert.Single(requirement.Statements).Text);
        Assert.Single(requirement.Tables);
    }

    [Fact]
    public void ATransitionTableIsAlsoADiagram()
    {
        var diagram = Assert.Single(Reading.Only("## A-1: A\n\n| state | trigger | next | guard |\n|---|---|---|---|\n| A | go | B | ready |\n| B | go | C | |\n").StateDiagrams);

        Assert.Equal(("A", "C"), (diagram.Initial, Assert.Single(diagram.FinalStates)));
        Assert.Equal([("A", "go", "B", "ready"), ("B", "go", "C", null)], diagram.Transitions.Select(static t => (t.From, t.Event, t.To, t.Guard)));
    }
}
