namespace AutoDev.Contracts;

/// <summary>What a project says of a contract; each may be empty.</summary>
/// <param name="Emit">Parts, separated by commas.</param>
/// <param name="File">The document's path in the project, with slashes.</param>
/// <param name="HasAspNetCore">Whether the project's code can name ASP.NET Core's types.</param>
/// <param name="Operations">Which ones, as <c>OperationFilter</c> reads them, separated by commas.</param>
public sealed record ContractItem(string Emit, string Namespace, string RootNamespace, string File, bool HasAspNetCore = true, string Operations = "")
{
    /// <summary>Whether the project's code can name the types of <c>Microsoft.Extensions.Http</c>.</summary>
    public bool HasHttpClientFactory { get; init; } = true;

    /// <summary>The file of the version that this one is compared with; empty for none.</summary>
    public string Baseline { get; init; } = "";

    /// <summary>The other files that the contract may name.</summary>
    public IReadOnlyList<ContractFile> Files { get; init; } = [];
}
