using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>A specification as it was when it was read last.</summary>
/// <param name="Path">Relative to the project's folder, with <c>/</c>; may lead out of it.</param>
/// <param name="Written">Time of the last write, UTC ticks.</param>
/// <param name="IsSound">
/// Whether it could be read and has no error; one that has may say less than its author wrote, and what it does not say is not gone.
/// </param>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal; empty where it could not be read.</param>
public sealed record SpecificationSummary(
    string Path,
    long Length,
    long Written,
    string Hash,
    bool IsSound,
    EquatableArray<RequirementSummary> Requirements)
{
    /// <summary>Headings that may be requirements whose id was mistyped.</summary>
    public EquatableArray<NearId> NearIds { get; init; } = [];
}
