using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Changes;

/// <summary>What the specifications and the code say of a requirement now, as far as it decides whether code must be written.</summary>
/// <param name="AsksForCode">False for a requirement that states nothing to generate, or is not in force.</param>
/// <param name="Declaration">Hash of the partial member that waits for its body and of what surrounds it; null where the document says it all.</param>
public sealed record RequirementState(
    string Id,
    Revision Revision,
    Revision Behaviour,
    bool AsksForCode,
    string? Declaration,
    SourcePlace? Place);
