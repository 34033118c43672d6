namespace AutoDev.Specifications.Text;

/// <summary>A stretch of a named document.</summary>
/// <param name="Path">As the caller gave it to the reader; never resolved here.</param>
public sealed record SourcePlace(string Path, SourceSpan Span);
