namespace AutoDev.Contracts;

/// <summary>What is asked for of a contract.</summary>
/// <param name="Namespace">Of everything that is generated.</param>
/// <param name="Name">What the document is called; operations without a tag are gathered under it.</param>
public sealed record ContractSettings(string Namespace, ContractParts Parts, string Name = "Api");

/// <summary>What can be generated.</summary>
[Flags]
public enum ContractParts
{
    None = 0,
    Models = 1,
    Client = 2,
    Server = 4,
}
