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

    /// <summary>A server is asked for, and the project has not what it stands on.</summary>
    NoServerFramework,

    /// <summary>A schema breaks a rule of GraphQL.</summary>
    SchemaRule,

    /// <summary>An operation is none that its schema allows.</summary>
    WrongOperation,

    /// <summary>An operation asks for what its schema calls deprecated.</summary>
    DeprecatedUse,

    /// <summary>A fragment that no operation uses.</summary>
    UnusedFragment,

    /// <summary>An operation has no schema, or a schema no operation.</summary>
    Unpaired,

    /// <summary>A document takes less, or gives other things, than an earlier version of it.</summary>
    BreakingChange,

    /// <summary>A pattern is no regular expression, or none that can be checked.</summary>
    InvalidPattern,
}
