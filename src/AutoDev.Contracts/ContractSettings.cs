using AutoDev.Contracts.Model;

namespace AutoDev.Contracts;

/// <summary>What is asked for of a contract.</summary>
/// <param name="Namespace">Of everything that is generated.</param>
/// <param name="Name">What the document is called; operations without a tag are gathered under it.</param>
public sealed record ContractSettings(string Namespace, ContractParts Parts, string Name = "Api")
{
    /// <summary>Those of which code is wanted, and with them the types that they need; all where nothing is said.</summary>
    internal OperationFilter Operations { get; init; } = new([]);

    /// <summary>The document's path in the project, with slashes.</summary>
    internal string File { get; init; } = "";

    /// <summary>The other files that the document may refer to.</summary>
    internal IReadOnlyList<ContractFile> Files { get; init; } = [];

    /// <summary>The version that this one is compared with.</summary>
    internal ContractFile? Baseline { get; init; }

    /// <summary>Whether clients can be registered with services: the project's code can name IHttpClientFactory's types.</summary>
    public bool HasHttpClientFactory { get; init; } = true;
}

/// <summary>What can be generated.</summary>
[Flags]
public enum ContractParts
{
    None = 0,
    Models = 1,
    Client = 2,
    Server = 4,

    /// <summary>Code that checks what a document rules beyond the shape of a value; a server brings it.</summary>
    Validation = 8,

    /// <summary>A server that answers with the document's examples, for tests; the server comes with it.</summary>
    Mock = 16,

    /// <summary>What takes the service's webhooks and callbacks: for who uses it.</summary>
    Receivers = 32,

    /// <summary>What puts the server of a schema of GraphQL behind GraphQL.NET; the server comes with it.</summary>
    GraphQLNet = 64,
}
