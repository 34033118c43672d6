using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A mention of another requirement by its id.</summary>
/// <param name="IsReference">Whether it is a link that leads there, not only a word that looks like an id.</param>
public sealed record RequirementLink(string Id, SourceSpan Span, bool IsReference = false);
