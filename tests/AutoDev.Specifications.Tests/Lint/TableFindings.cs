using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Specifications.Tests.Lint;

[Verifies("PRP-101-5")]
public sealed class TableFindings
{
    [Theory]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 2 |\n| 1.0 | 3 |\n", "ADEV0004", 6, 9)]
    [InlineData("| a | b? |\n|---|---|\n| Gold | 2 |\n| \"Gold\" | 3 |\n", "ADEV0004", 6, 12)]
    [InlineData("`F(1)` is `2`. But `F(1)` is `3`.\n", "ADEV0004", 3, 20)]
    [InlineData("| a | b? |\n|---|---|\n| x | 2 |\n\n```csharp\nint B(int a);\n```\n", "ADEV0005", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 2.5 |\n\n```csharp\nint B(int a);\n```\n", "ADEV0005", 5, 7)]
    [InlineData("| a | b? |\n|---|---|\n| <10 | 1 |\n| >=10 | 2 |\n| 5 | 3 |\n", "ADEV0006", 7, 1)]
    [InlineData("| a | b? |\n|---|---|\n| <0 | 1 |\n| 11..5 | 2 |\n| * | 3 |\n", "ADEV0006", 6, 3)]
    [InlineData("| name | type | constraint | default |\n|---|---|---|---|\n| a | int | 1..9 | 30 |\n", "ADEV0008", 5, 20)]
    [InlineData("| name | type | constraint |\n|---|---|---|\n| a | int | 9..1 |\n", "ADEV0020", 5, 13)]
    [InlineData("| a | b? |\n|---|---|\n| true | 1 |\n| false | 2 |\n| * | 3 |\n", "ADEV0026", 7, 1)]
    [InlineData("| a | b? |\n|---|---|\n| <10 | 1 |\n| >=10 | 2 |\n| 5 | 1 |\n", "ADEV0026", 7, 1)]
    [InlineData("| a | b? |\n|---|---|\n| 1..10 | 1 |\n| 11..20 | 2 |\n| 5..15 | 1 |\n\n```csharp\nint B(int a);\n```\n", "ADEV0006", 7, 1)]
    [InlineData("| a | b? |\n|---|---|\n| <=10 | 1 |\n| 10..20 | 2 |\n", "ADEV0007", 6, 1)]
    [InlineData("| a | c | b? |\n|---|---|---|\n| <10 | * | 1 |\n| * | yes | 2 |\n", "ADEV0007", 6, 1)]
    [InlineData("| a | b? |\n|---|---|\n| < 1,5 | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| >= 1 kg | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| 1 - 5 | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| up to 5 | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| DE, AT, CH | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| Mon or Tue | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| C / D | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| otherwise | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| * (EU) | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| anything else | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| TBD | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n|  | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| 01067 | 2 |\n", "ADEV0028", 5, 3)]
    [InlineData("| a | b? |\n|---|---|\n| x | ArgumentExeption |\n", "ADEV0028", 5, 7)]
    [InlineData("| a | b? |\n|---|---|\n| 1 | a * 2 |\n", "ADEV0028", 5, 7)]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 100 - a |\n", "ADEV0028", 5, 7)]
    [InlineData("| a | b? |\n|---|---|\n| x | ? |\n", "ADEV0028", 5, 7)]
    [InlineData("| a | b? |\n|---|---|\n| x | ... |\n", "ADEV0028", 5, 7)]
    [InlineData("The a MUST be at least 1.\n\n| a | b? |\n|---|---|\n| 0 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The limit MUST NOT exceed 4.\n\n```csharp\nint Limit { get; }\n```\n\n`Limit` is `5`.\n", "ADEV0008", 9, 1)]
    [InlineData("The carry over MUST NOT exceed 5.\n\n`CarryOver(9)` is `9`.\n", "ADEV0008", 5, 1)]
    [InlineData("The carry over MUST NOT exceed 5.\n\n| unused | carry over? |\n|---|---|\n| 9 | 9 |\n", "ADEV0008", 7, 7)]
    [InlineData("The a MUST NOT be more than 10.\n\n| a | b? |\n|---|---|\n| 11 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST NOT exceed 10.\n\n| a | b? |\n|---|---|\n| 11 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST NOT be negative.\n\n| a | b? |\n|---|---|\n| -1 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST NOT be positive.\n\n| a | b? |\n|---|---|\n| 1 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The b MUST be at most 10.\n\n| a | b? |\n|---|---|\n| 1 | 11 |\n", "ADEV0008", 7, 7)]
    [InlineData("The result MUST NOT be less than 3.\n\n| a | b? |\n|---|---|\n| 1 | 2 |\n", "ADEV0008", 7, 7)]
    [InlineData("The a MUST be at least 1 and at most 10.\n\n| a | b? |\n|---|---|\n| 11 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST be at least 1 and at most 10.\n\n| a | b? |\n|---|---|\n| 0 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST be at most 10 and at least 1.\n\n| a | b? |\n|---|---|\n| 11 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST be at least 1 and MUST be at most 10.\n\n| a | b? |\n|---|---|\n| 11 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST be more than 0 but less than 10.\n\n| a | b? |\n|---|---|\n| 10 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("The a MUST be between 1 and 10 inclusive.\n\n| a | b? |\n|---|---|\n| 11 | 2 |\n", "ADEV0008", 7, 3)]
    [InlineData("| name | type | constraint |\n|---|---|---|\n| a | int | >= 1, <= 9 |\n\n| a | b? |\n|---|---|\n| 10 | 2 |\n", "ADEV0008", 9, 3)]
    [InlineData("| name | type | constraint |\n|---|---|---|\n| a | int | 1..9 |\n\n| a | b? |\n|---|---|\n| 10 | 2 |\n", "ADEV0008", 9, 3)]
    [InlineData("It MUST be.\n", "ADEV0010", 1, 1)]
    [InlineData("| a | c | d |\n|---|---|---|\n| 1 | 2 | 3 |\n\n```csharp\nint B(int a);\n```\n", "ADEV0011", 3, 3)]
    [InlineData("| name | type |\n|---|---|\n| a b! | int |\n", "ADEV0020", 5, 3)]
    [InlineData("| name | type |\n|---|---|\n| a | in t |\n", "ADEV0020", 5, 7)]
    [InlineData("| name | type |\n|---|---|\n| a | int |\n| A | int |\n", "ADEV0020", 6, 3)]
    [InlineData("| name | type | default |\n|---|---|---|\n| a | int | x |\n", "ADEV0005", 5, 13)]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 2 |\n| 2 | 7,5 |\n", "ADEV0005", 6, 7)]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 2 |\n| 2 | 7,5 |\n\n```csharp\ndecimal B(int a);\n```\n", "ADEV0005", 6, 7)]
    public void AMistakeIsReportedAtItsCell(string body, string rule, int line, int column)
    {
        var finding = Assert.Single(Reading.Document("## A-1: A\n\n" + body).Findings, finding => finding.Rule.Id == rule);

        Assert.Equal((line, column), (finding.Place!.Span.From.Line, finding.Place.Span.From.Column));
    }

    [Theory]
    [InlineData("< 10,000", "Write < 10000, or < 10.000 where the comma parts the decimals; or write the text in quotes")]
    [InlineData("< 1,5", "Write < 1.5; or write the text in quotes")]
    [InlineData(">=1,000,000", "Write >=1000000; or write the text in quotes")]
    [InlineData("1,000..9,999.50", "Write 1000..9999.50; or write the text in quotes")]
    [InlineData("< 1,5 kg", "Write one such as <1.5, >=10 or 10..99, without a unit; or write the text in quotes")]
    public void ACommaInAConditionIsSaidWithWhatToWrite(string cell, string remedy)
    {
        var finding = Assert.Single(Reading.Document($"## A-1: A\n\n| a | b? |\n|---|---|\n| {cell} | 2 |\n").Findings);

        Assert.Equal("ADEV0028", finding.Rule.Id);
        Assert.EndsWith(remedy, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoWritingsOfOneNumberAreSaid() => Assert.Equal(
        "This row expects 3 and line 5 expects 2 for the same inputs: 1.1 and 1.10 are read as one number. "
            + "Mend one of the rows, or write 1.1 and 1.10 in quotes where they are texts",
        Assert.Single(Reading.Document("## A-1: A\n\n| a | b? |\n|---|---|\n| 1.1 | 2 |\n| 1.10 | 3 |\n").Findings).Message);

    [Theory]
    [InlineData("\n", "Remove the empty line between them")]
    [InlineData("<!-- later -->\n", "Remove what stands between them")]
    [InlineData("\n<!-- later -->\n\n", "Remove what stands between them")]
    public void ARowApartFromItsTableIsToldWhatPartsThem(string between, string remedy) => Assert.Contains(
        remedy,
        Assert.Single(Reading.Document($"## A-1: A\n\n| a | b? |\n|---|---|\n| 1 | 2 |\n{between}| 2 | 3 |\n").Findings).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("---\ntype: Shop\n---\n\n", "", 1)]
    [InlineData("---\ntype: Shop\n---\n\n", "```csharp\nint Price(int zone);\n```\n", 1)]
    [InlineData("---\ntype: Shop\n---\n\n", "```csharp\nint Price(int zone);\nint Days(int zone);\n```\n", 0)]
    [InlineData("", "", 0)]
    public void ATableWithTwoMarkedColumnsIsAskedWhichIsTheResult(string frontMatter, string fence, int asked) => Assert.Equal(
        asked,
        Reading.Document($"{frontMatter}## A-1: A\n\nIt MUST be.\n\n{fence}\n| zone | price? | days? |\n|---|---|---|\n| 1 | 2 | 3 |\n")
            .Findings.Count(static finding => finding is { Rule.Id: "ADEV0011", Requirement: "A-1" }));

    [Theory]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 2 |\n| 1 | 2.0 |\n| 2 | 2 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| <10 | 1 |\n| 20..30 | 2 |\n| * | 3 |\n")]
    [InlineData("| a | c | b? |\n|---|---|---|\n| <10 | yes | 1 |\n| <10 | * | 2 |\n| * | * | 3 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| <=10 | 1 |\n| 10..20 | 1 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| 1..10 | 1 |\n| 11..20 | 2 |\n| 5..15 | 1 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| Gold | 1 |\n| not Gold | 2 |\n")]
    [InlineData("The a MUST be at least 1.\n\n| a | b? |\n|---|---|\n| 0 | ArgumentException |\n| 1 | 2 |\n")]
    [InlineData("| name | type | constraint | default |\n|---|---|---|---|\n| a | int | 1..9 | 9 |\n| b | int | 5..5 | |\n")]
    [InlineData("| a | b? |\n|---|---|\n| \"< 5\" | 2 |\n| `<x>` | 3 |\n| <none> | 4 |\n| \\< 6 | 5 |\n| up to you | 6 |\n| a - b | 7 |\n")]
    [InlineData("```csharp\nint B(string a)\n```\n\n| a | b? |\n|---|---|\n| < 5 kg | 2 |\n")]
    [InlineData("The a MUST NOT be positive.\n\n| a | b? |\n|---|---|\n| 0 | 2 |\n")]
    [InlineData("The cents MUST be at most 5 euro.\n\n| cents | b? |\n|---|---|\n| 300 | 2 |\n")]
    [InlineData("The a MUST be at most 1.000 euro.\n\n| a | b? |\n|---|---|\n| 300 | 2 |\n")]
    [InlineData("The result MUST be at most 10.\n\n| a | b? |\n|---|---|\n| 1 | 10 |\n| 2 | ArgumentException |\n")]
    [InlineData("The limit MUST NOT exceed 4.\n\n```csharp\nint Limit { get; }\n```\n\n`Limit` is `4`.\n")]
    [InlineData("The carry over MUST NOT exceed 5.\n\n`CarryOver(9)` throws `ArgumentException`.\n")]
    [InlineData("The b MUST NOT exceed 10 for members.\n\n| a | b? |\n|---|---|\n| 1 | 11 |\n")]
    [InlineData("The a MUST be at least 1 day old.\n\n| a | b? |\n|---|---|\n| 0 | 2 |\n")]
    [InlineData("The a MUST be at least 1 and at most 10 days.\n\n| a | b? |\n|---|---|\n| 11 | 2 |\n")]
    [InlineData("The a MUST be at least 1 and at most 10.\n\n| a | b? |\n|---|---|\n| 1 | 2 |\n| 10 | 3 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| Lovelace, Ada | Ada Lovelace |\n")]
    [InlineData("| a | b? |\n|---|---|\n| \"DE, AT\" | 1 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| in [DE, AT] | 1 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| 1, 2, 3 | 1 |\n| 4, 5 | 2 |\n| 6 | 3 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| \"otherwise\" | 1 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| n/a | 1 |\n| and/or | 2 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| 1 | NullReferenceException |\n")]
    [InlineData("| a | b? |\n|---|---|\n| 1 | Inception |\n| 2 | Reception |\n")]
    [InlineData("| a | b? |\n|---|---|\n| 1 | a-la-carte |\n| 2 | half-and-half |\n")]
    [InlineData("```csharp\nint B(string? a)\n```\n\n| a | b? |\n|---|---|\n|  | 1 |\n| x | 2 |\n")]
    [InlineData("```csharp\nint B(int a)\n```\n\n| a | b? |\n|---|---|\n| 007 | 1 |\n| 8 | 2 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| \"007\" | \"?\" |\n| \"08\" | \"TBD\" |\n")]
    [InlineData("- **A-1.1** something\n")]
    [InlineData("| quantity | discount |\n|---|---|\n| 1 | 2 |\n")]
    [InlineData("| a | b? |\n|---|---|\n| 1 | 7,5 |\n| 2 | half |\n")]
    [InlineData("| a | b? |\n|---|---|\n| 1 | \"7,5\" |\n| 2 | 8 |\n")]
    public void WhatIsRightIsNot(string body)
    {
        var findings = Reading.Document("## A-1: A\n\n" + body).Findings
            .Where(finding => !(finding.Rule == SpecificationRules.UnreachableRow && body.Contains("5..15", StringComparison.Ordinal)))
            .Where(finding => !(finding.Rule == SpecificationRules.OverlappingRows && body.Contains("5..15", StringComparison.Ordinal)));

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("| <10 | 1 |\n| >=10 | 2 |\n| 5 | 3 |\n", RuleSeverity.Error)]
    [InlineData("| <=10 | 1 |\n| 10..20 | 2 |\n", RuleSeverity.Error)]
    [InlineData("| <10 | 1 |\n| >=10 | 2 |\n| 5 | 1 |\n", RuleSeverity.Warning)]
    [InlineData("| <10 | 1 |\n| >=10 | 2 |\n| * | 3 |\n", RuleSeverity.Warning)]
    public void RowsThatContradictEachOtherAreAnErrorAndARowTooManyIsNone(string rows, RuleSeverity severity) => Assert.Equal(
        severity, Assert.Single(Reading.Document("## A-1: A\n\n| a | b? |\n|---|---|\n" + rows).Findings).Rule.Severity);

    [Theory]
    [InlineData("csharp", "F(1)", "F(1) == …")]
    [InlineData("cs", "F(1);", "F(1) == …")]
    [InlineData("csharp", "int F(int a) => a;", "Discount(10) == 0.05m")]
    public void AFenceOfWhichNothingIsMadeIsNamed(string language, string code, string remedy)
    {
        var finding = Assert.Single(Reading.Document($"## A-1: A\n\n- **A-1.1** x\n\n```{language}\n{code}\n```\n").Findings);

        Assert.Equal(("ADEV0025", 6), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains($"such as {remedy},", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csharp ignore", "F(1)")]
    [InlineData("csharp", "// F(1)")]
    [InlineData("csharp", "")]
    [InlineData("csharp", "F(1) == 2")]
    [InlineData("text", "F(1)")]
    public void AFenceThatIsMeantAsItIsReadIsNot(string language, string code) =>
        Assert.Empty(Reading.Document($"## A-1: A\n\n- **A-1.1** x\n\n```{language}\n{code}\n```\n").Findings);

    [Fact]
    public void ACommaInANumberIsToldWithThePointThatIsMeant()
    {
        var finding = Assert.Single(Reading.Document("## A-1: A\n\n| hours | fee? |\n|---|---|\n| 1 | 2.5 |\n| 3 | 7,5 |\n").Findings);

        Assert.Equal("7,5 is not a number; write 7.5", finding.Message);
    }

    [Fact]
    public void AnOverlapNamesAnInputThatBothRowsMatch()
    {
        var finding = Assert.Single(Reading.Document("## A-1: A\n\n| a | since | b? |\n|---|---|---|\n| <=10 | * | 1 |\n| 10..20 | >2026-01-01 | 2 |\n").Findings);

        Assert.Contains("This row and line 5 both match a = 10, since = ", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AWithdrawnRequirementIsLeftAlone() => Assert.Empty(Reading.Document("## A-1: A (withdrawn)\n\nIt MUST be.\n").Findings);
}
