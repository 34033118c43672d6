namespace AutoDev.Contracts;

/// <summary>What can be wrong with a contract; each is one rule of the catalog.</summary>
public enum ContractFault
{
    /// <summary>The text is no JSON or YAML here, or the document is no contract.</summary>
    Malformed,

    /// <summary>A mapping has the same key twice.</summary>
    DuplicateKey,

    /// <summary>A reference leads nowhere, or only to itself.</summary>
    UnresolvedReference,

    /// <summary>A value is of a kind that has no meaning where it stands.</summary>
    WrongKind,

    /// <summary>Two operations have the same id.</summary>
    DuplicateOperation,

    /// <summary>A path and its parameters do not fit each other.</summary>
    PathParameter,

    /// <summary>A setting of the contract has no such value.</summary>
    UnknownSetting,

    /// <summary>A server is asked for, and the project has no ASP.NET Core.</summary>
    NoServerFramework,
}
