namespace AutoDev.Contracts;

/// <summary>A file of the project that a contract may name.</summary>
/// <param name="File">Its path from the project, with slashes.</param>
public sealed record ContractFile(string File, string Text);
