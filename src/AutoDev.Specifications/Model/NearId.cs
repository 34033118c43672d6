using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A heading without an id that begins with something like one; a line that would be a heading with an id.</summary>
/// <param name="Written">As it stands there: <c>LOAN008</c>, <c>LOAN-O04</c>, <c>loan-008</c>.</param>
/// <param name="Id">The id that it would be: <c>LOAN-008</c>.</param>
/// <param name="ReadsAsText">Whether it would be a usual heading as well, such as <c>Step 1</c>.</param>
/// <param name="Requires">Whether it stands where an id does, before a title, and MUST or another such word stands under it.</param>
public sealed record NearId(string Written, string Id, bool ReadsAsText, bool Requires, SourceSpan Span)
{
    /// <summary>Whether it lacks the space that would make a heading of its line: <c>##LOAN-008: Fees</c>.</summary>
    public bool IsCramped => Written.Length > 0 && Written[0] == '#';
}
