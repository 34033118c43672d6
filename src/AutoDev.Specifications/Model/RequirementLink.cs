using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A mention of another requirement by its id.</summary>
public sealed record RequirementLink(string Id, SourceSpan Span);
