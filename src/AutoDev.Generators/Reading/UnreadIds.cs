using System.Globalization;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Reading;

/// <summary>Where a document may state requirements that are not read: whoever claims one of them did nothing wrong.</summary>
/// <param name="OpenFence">Where a code block begins that is never closed and swallows what follows: <c>line 12 of SPEC.md</c>; empty where none does.</param>
/// <param name="Headings">Those that begin with something like an id.</param>
internal sealed record UnreadIds(string OpenFence, EquatableArray<NearHeading> Headings)
{
    public static UnreadIds Of(SpecificationDocument document, string displayPath) => new(
        document.Findings.FirstOrDefault(static finding => finding.Rule == SpecificationRules.UnclosedFence)?.Place is { } place ? Line(place.Span, displayPath) : "",
        document.NearIds
            .Select(near => new NearHeading(RequirementId.ToConstantName(near.Id), near.Written, Line(near.Span, displayPath)))
            .ToEquatableArray());

    public static UnreadIds Of(IReadOnlyList<UnreadIds> documents) => new(
        documents.FirstOrDefault(static document => document.OpenFence.Length > 0)?.OpenFence ?? "",
        documents.SelectMany(static document => document.Headings).ToEquatableArray());

    /// <summary>Why a constant may be missing, as the end of a sentence; null where no document shows it.</summary>
    public string? ReasonFor(string constant) =>
        Headings.FirstOrDefault(heading => heading.Constant == constant) is { } near ? $"; but {near.Where} begins with '{near.Written}', which is no id"
        : OpenFence.Length > 0 ? $"; but the code block that begins in {OpenFence} is never closed, and what follows it is not read"
        : null;

    private static string Line(SourceSpan span, string displayPath) =>
        string.Format(CultureInfo.InvariantCulture, "line {0} of {1}", span.From.Line, displayPath);
}

/// <summary>A heading that states no requirement, and nearly does.</summary>
/// <param name="Constant">What <c>Req</c> would call it.</param>
internal sealed record NearHeading(string Constant, string Written, string Where);
