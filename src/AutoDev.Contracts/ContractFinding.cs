namespace AutoDev.Contracts;

/// <summary>One thing that is wrong with a contract.</summary>
/// <param name="Start">Offset in the document's text, in UTF-16 code units.</param>
/// <param name="Message">What is wrong and what to write instead.</param>
public sealed record ContractFinding(ContractFault Fault, int Start, int Length, string Message)
{
    /// <summary>The file that it is in, where that is not the contract's own.</summary>
    public string? File { get; init; }
}
