namespace AutoDev.Contracts;

/// <summary>What became of a contract.</summary>
public sealed record ContractGeneration(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<ContractFinding> Findings);
