namespace AutoDev.Contracts;

/// <summary>What became of a contract.</summary>
/// <param name="HasServer">Whether the files stand on the server's runtime, too.</param>
public sealed record ContractGeneration(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<ContractFinding> Findings, bool HasServer = false);
