namespace AutoDev.Contracts;

/// <summary>What became of a schema and its operations; each finding with its document.</summary>
/// <param name="HasClient">Whether something stands on the runtime of clients.</param>
public sealed record GraphQLGeneration(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<(GraphQLText Document, ContractFinding Finding)> Findings, bool HasClient);
