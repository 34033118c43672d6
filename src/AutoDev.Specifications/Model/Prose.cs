using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>Text kept as it stands because no rule of the dialect reads it.</summary>
public sealed record Prose(string Text, SourceSpan Span);
