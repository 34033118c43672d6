using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>What must be known of a requirement to tell whether anything is to be done for it.</summary>
/// <param name="StatesCode">Whether it states something that code could be generated from, as the caller of the cache judged it.</param>
/// <param name="Span">Of its heading, or of the line that names it.</param>
public sealed record RequirementSummary(
    string Id,
    string Title,
    Revision Revision,
    Revision Behaviour,
    Strength Strength,
    RequirementStatus Status,
    bool StatesCode,
    SourceSpan Span);
