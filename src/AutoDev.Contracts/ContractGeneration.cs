namespace AutoDev.Contracts;

/// <summary>What became of a contract.</summary>
/// <param name="HasServer">Whether the files stand on the server's runtime, too.</param>
public sealed record ContractGeneration(IReadOnlyList<GeneratedFile> Files, IReadOnlyList<ContractFinding> Findings, bool HasServer = false)
{
    /// <summary>The methods that a project overrides to answer an operation, or calls to ask for one.</summary>
    public IReadOnlyList<OperationMethod> Methods { get; init; } = [];
}
