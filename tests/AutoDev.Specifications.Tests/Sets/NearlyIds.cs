using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Sets;

namespace AutoDev.Specifications.Tests.Sets;

/// <summary>ADEV0023.</summary>
[Verifies("PRP-101-9")]
public sealed class NearlyIds
{
    [Theory]
    [InlineData("LOAN008: Fees", "LOAN008", "LOAN-008")]
    [InlineData("LOAN-O04 Fees", "LOAN-O04", "LOAN-004")]
    [InlineData("LOAN-0l4", "LOAN-0l4", "LOAN-014")]
    [InlineData("loan-008: Fees", "loan-008", "LOAN-008")]
    [InlineData("Loan008", "Loan008", "LOAN-008")]
    [InlineData("LOAN–008: Fees", "LOAN–008", "LOAN-008")]
    [InlineData("LOAN_008: Fees", "LOAN_008", "LOAN-008")]
    [InlineData("LOAN 008: Fees", "LOAN 008", "LOAN-008")]
    [InlineData("LOAN - 008: Fees", "LOAN - 008", "LOAN-008")]
    [InlineData("**LOAN008** Fees", "LOAN008", "LOAN-008")]
    [InlineData("[LOAN-008] Fees", "LOAN-008", "LOAN-008")]
    [InlineData("3.1 LOAN-008: Fees", "LOAN-008", "LOAN-008")]
    public void AHeadingThatBeginsWithOneIsReportedThere(string heading, string written, string meant)
    {
        var text = $"# Loans\n\n## LOAN-001: One\n\n- First.\n\n## {heading}\n\nText.\n";

        var finding = Assert.Single(Check(("a.md", text)));

        Assert.Equal(("ADEV0023", 7), (finding.Rule.Id, finding.Place!.Span.From.Line));
        Assert.Contains(written, text.Substring(finding.Place.Span.Start, finding.Place.Span.Length), StringComparison.Ordinal);
        Assert.Equal(
            $"'{written}' is no requirement id where it stands, so this heading states no requirement. If one is meant, begin the heading with {meant}",
            finding.Message);
    }

    [Theory]
    [InlineData("Fees (LOAN-008)")]
    [InlineData("Fees [LOAN-008]")]
    [InlineData("Fees - LOAN-008")]
    [InlineData("Fees: LOAN-008")]
    [InlineData("2.1 Fees of a year (LOAN-008)")]
    public void AnIdBehindTheTitleIsReportedThere(string heading)
    {
        var text = $"# Loans\n\n## LOAN-001: One\n\n- First.\n\n## {heading}\n\nText.\n";

        var finding = Assert.Single(Check(("a.md", text)));

        Assert.Equal(("ADEV0023", 7, "LOAN-008"), (finding.Rule.Id, finding.Place!.Span.From.Line, text.Substring(finding.Place.Span.Start, finding.Place.Span.Length)));
        Assert.EndsWith("begin the heading with LOAN-008", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithNothingBeforeItItIsReportedWhereSomethingIsRequiredUnderIt()
    {
        const string Text = "## LOAN-001: One\n\n- First.\n\n## Fees LOAN-008\n\n";

        Assert.Equal([5], Check(("a.md", Text + "There MUST be none.\n")).Select(static finding => finding.Place!.Span.From.Line));
        Assert.Empty(Check(("a.md", Text + "There are none.\n")));
    }

    [Theory]
    [InlineData("Fees (LOAN-001)")]
    [InlineData("Fees (JIRA-008)")]
    [InlineData("Fees (RFC-008)")]
    [InlineData("Fees (see LOAN-008")]
    [InlineData("Fees (LOAN-008 and more)")]
    [InlineData("Fees - LOAN-008.md")]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("- LOAN-TOOL")]
    public void WhatElseStandsBehindATitleIsNot(string heading) =>
        Assert.Empty(Check(("a.md", $"## LOAN-001: One\n\n- First.\n\n## {heading}\n\nText.\n")));

    [Theory]
    [InlineData("##LOAN-008: Fees", "##LOAN-008", "## LOAN-008")]
    [InlineData("###LOAN-008 Fees", "###LOAN-008", "### LOAN-008")]
    [InlineData("##LOAN008: Fees", "##LOAN008", "## LOAN-008")]
    [InlineData("##FEE-1: Fees", "##FEE-1", "## FEE-1")]
    public void ALineThatLacksTheSpaceOfAHeadingIsReported(string line, string written, string meant)
    {
        var finding = Assert.Single(Check(("a.md", $"# Loans\n\n## LOAN-001: One\n\n- First.\n\nText.\n\n{line}\n\nText.\n")));

        Assert.Equal(("ADEV0023", 9, 1), (finding.Rule.Id, finding.Place!.Span.From.Line, finding.Place.Span.From.Column));
        Assert.StartsWith($"'{written}' is no", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith("begin the heading with " + meant, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#LOAN-001: stated above")]
    [InlineData("#123 is fixed")]
    [InlineData("##UTF-008: text")]
    [InlineData("#FEE-1 is told elsewhere")]
    [InlineData("Text #LOAN-008: no")]
    public void AnotherLineWithSignsIsNot(string line) =>
        Assert.Empty(Check(("a.md", $"# Loans\n\n## LOAN-001: One\n\n- First.\n\n{line}\n")));

    [Theory]
    [InlineData("HTTP2")]
    [InlineData("Step 1")]
    [InlineData("Step 001")]
    [InlineData("Loan 008")]
    [InlineData("LOAN2 in short")]
    [InlineData("LOAN-TOOL")]
    [InlineData("LOAN001 in short")]
    [InlineData("1.2 LOAN-001 in short")]
    [InlineData("loan008.md")]
    [InlineData("LOAN-100%")]
    [InlineData("2026-11-28")]
    [InlineData("UTF-008 and LOAN-009")]
    [InlineData("Loans of 2008")]
    [InlineData("")]
    public void AHeadingThatIsSomethingElseIsNot(string heading) =>
        Assert.Empty(Check(("a.md", $"## LOAN-001: One\n\n- First.\n\n## STEP-001: Two\n\n- Second.\n\n## {heading}\n\nText.\n")));

    [Theory]
    [InlineData("Req-001: Opening hours", "REQ-001")]
    [InlineData("REQ001: Opening hours", "REQ-001")]
    [InlineData("req_001 – Opening hours", "REQ-001")]
    [InlineData("[Req-1]: Opening hours", "REQ-1")]
    public void TheFirstOfItsKindIsReportedWhereSomethingIsRequiredUnderIt(string heading, string meant)
    {
        var finding = Assert.Single(Check(("a.md", $"# Shop\n\n## {heading}\n\nText.\n\n- The shop MUST be open.\n")));

        Assert.EndsWith("begin the heading with " + meant, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## Req-001: Hours\n\nIt is open.\n\n## Rules\n\nIt MUST be open.\n")]
    [InlineData("## Req-001: Hours\n\nIt is `MUST` there.\n")]
    [InlineData("## Phase 1: Hours\n\nIt MUST be open.\n")]
    [InlineData("## OAuth2: Login\n\nIt MUST be used.\n")]
    [InlineData("## Iso-8601: Dates\n\nThey MUST be written so.\n")]
    [InlineData("## Wave-2 of the plan\n\nIt MUST be ready.\n")]
    public void AHeadingUnderWhichNothingIsRequiredOrThatIsNoIdIsNot(string text) => Assert.Empty(Check(("a.md", text)));

    [Fact]
    public void OtherDocumentsShowWhatIdsLookLike() => Assert.Equal(
        ["b.md"],
        Check(("a.md", "## LOAN-001: One\n\n- First.\n"), ("b.md", "## LOAN002: Two\n"), ("c.md", "## FEE002: Two\n")).Select(static finding => finding.Place!.Path));

    [Fact]
    public void WhatAnotherDocumentStatesIsNotMistyped() =>
        Assert.Empty(Check(("a.md", "## LOAN-001: One\n\n- First.\n"), ("b.md", "## LOAN-002: Two\n\n- Second.\n\n## LOAN001 in short\n")));

    [Fact]
    public void DocumentsOfAReferencedProjectShowIdsAndAreNotReported()
    {
        var referenced = SpecificationReader.Read("../x/SPEC.md", "## LOAN-001: One\n\n- First.\n\n## LOAN003\n");

        Assert.Equal(["own.md"], SpecificationSet.Check([SpecificationReader.Read("own.md", "## LOAN002: Two\n")], [referenced]).Select(static finding => finding.Place!.Path));
    }

    private static IReadOnlyList<Finding> Check(params (string Path, string Text)[] documents) =>
        SpecificationSet.Check(documents.Select(static document => SpecificationReader.Read(document.Path, document.Text)));
}
