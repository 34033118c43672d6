namespace AutoDev.Contracts;

/// <summary>What became of a schema and its operations; each finding with its document.</summary>
/// <param name="HasClient">Whether something stands on the runtime of clients.</param>
/// <param name="HasGraphQLNet">Whether something stands on what puts servers behind GraphQL.NET.</param>
public sealed record GraphQLGeneration(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<(GraphQLText Document, ContractFinding Finding)> Findings, bool HasClient, bool HasGraphQLNet = false);
