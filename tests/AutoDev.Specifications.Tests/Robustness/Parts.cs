using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tests.Robustness;

/// <summary>Every span that a document holds.</summary>
[Verifies("PRP-101-1")]
internal static class Parts
{
    public static IEnumerable<SourceSpan> Of(SpecificationDocument document) =>
    [
        .. document.Prose.Select(static prose => prose.Span),
        .. document.Findings.Where(static finding => finding.Place is not null).Select(static finding => finding.Place!.Span),
        .. document.FrontMatter.Keys.Select(static key => key.Span),
        .. document.Requirements.SelectMany(Of),
    ];

    public static IEnumerable<SourceSpan> Of(Requirement requirement) =>
    [
        requirement.Place.Span,
        .. requirement.Statements.Select(static part => part.Span),
        .. requirement.Criteria.SelectMany(Of),
        .. requirement.Scenarios.Select(static part => part.Span),
        .. requirement.Scenarios.SelectMany(static part => part.Steps.Select(static step => step.Span)),
        .. requirement.Tables.SelectMany(Of),
        .. requirement.StateDiagrams.Select(static part => part.Span),
        .. requirement.StateDiagrams.SelectMany(static part => part.Transitions.Select(static transition => transition.Span)),
        .. requirement.EnumerationMembers.Select(static part => part.Span),
        .. requirement.InlineExamples.Select(static part => part.Span),
        .. requirement.NamedValues.Select(static part => part.Span),
        .. requirement.UnreadCalls.Select(static part => part.Span),
        .. requirement.Fences.Select(static part => part.Span),
        .. requirement.Links.Select(static part => part.Span),
        .. requirement.Clarifications.Select(static part => part.Span),
        .. requirement.Prose.Select(static part => part.Span),
    ];

    private static IEnumerable<SourceSpan> Of(Criterion criterion) => [criterion.Span, .. criterion.Criteria.SelectMany(Of)];

    private static IEnumerable<SourceSpan> Of(Table table) =>
    [
        table.Span,
        .. table.Columns.Select(static column => column.Span),
        .. table.Rows.Select(static row => row.Span),
        .. table.Rows.SelectMany(static row => row.Cells.Select(static cell => cell.Span)),
    ];
}
