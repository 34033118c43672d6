namespace AutoDev.Specifications.Tests;

/// <summary>ADEV0022.</summary>
public class ConflictedDocuments
{
    [Fact]
    public void EachConflictIsReportedWhereItStarts()
    {
        var document = SpecificationReader.Read("SPEC.md", "# A\n\n<<<<<<< HEAD\none\n=======\ntwo\n>>>>>>> feature\n\n<<<<<<< HEAD\r\n=======\r\n>>>>>>> feature\r\n");

        Assert.Equal([3, 9], document.Findings.Where(static finding => finding.Rule.Id == "ADEV0022").Select(static finding => finding.Place!.Span.From.Line));
    }

    [Theory]
    [InlineData("Title\n=======\n\ntext\n")]
    [InlineData("    <<<<<<< HEAD\n    >>>>>>> feature\n")]
    [InlineData("<<<<<<< is how git marks a conflict\n")]
    [InlineData(">>>>>>> feature\n<<<<<<< HEAD\n")]
    public void WhatOnlyLooksLikeOneIsNone(string text) =>
        Assert.DoesNotContain(SpecificationReader.Read("SPEC.md", text).Findings, static finding => finding.Rule.Id == "ADEV0022");
}
