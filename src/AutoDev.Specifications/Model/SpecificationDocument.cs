using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>What one document says: its requirements, what could not be understood, and what is wrong with it.</summary>
public sealed record SpecificationDocument
{
    /// <summary>As the caller gave it.</summary>
    public required string Path { get; init; }

    /// <summary>The reader that understood it: <c>markdown</c>, later <c>gherkin</c>, <c>openspec</c> …</summary>
    public required string Dialect { get; init; }

    public FrontMatter FrontMatter { get; init; } = FrontMatter.Empty;

    /// <summary>In the order of the document.</summary>
    public EquatableArray<Requirement> Requirements { get; init; } = [];

    /// <summary>Text that belongs to no requirement, or that its requirement does not understand. Never dropped.</summary>
    public EquatableArray<Prose> Prose { get; init; } = [];

    /// <summary>Headings that begin with nearly an id; whether one was meant, all documents together say.</summary>
    public EquatableArray<NearId> NearIds { get; init; } = [];

    public EquatableArray<Finding> Findings { get; init; } = [];
}
