namespace AutoDev.Contracts;

/// <summary>A generated method, and the operation that it is for.</summary>
/// <param name="Type">With its namespace.</param>
/// <param name="Operation">As people call it: <c>GET /pets</c>.</param>
/// <param name="Start">Where the document states the operation, in UTF-16 code units.</param>
public sealed record OperationMethod(string Type, string Method, string Operation, int Start, int Length)
{
    /// <summary>The file that the place is in, where that is not the contract's own.</summary>
    public string? File { get; init; }
}
