namespace AutoDev.Generators;

/// <summary>Names of the pipeline's stages, as the compiler tracks them; the caching tests go by them.</summary>
internal static class Stages
{
    /// <summary>A specification's text, taken out of the compiler's objects.</summary>
    public const string Texts = nameof(Texts);

    /// <summary>What a specification says, with places.</summary>
    public const string Readings = nameof(Readings);

    /// <summary>The constants that one specification asks for, without places.</summary>
    public const string Constants = nameof(Constants);

    /// <summary>All constants of <c>Req</c>.</summary>
    public const string Req = nameof(Req);

    /// <summary>What all documents ask for, as one short text.</summary>
    public const string Behaviour = nameof(Behaviour);

    /// <summary>A constant of <c>Req</c> that code claims.</summary>
    public const string ClaimedConstants = nameof(ClaimedConstants);

    /// <summary>What documents hold that is nearly an id, or could not be read.</summary>
    public const string UnreadIds = nameof(UnreadIds);

    /// <summary>Claimed constants that no specification asks for.</summary>
    public const string MisspeltConstants = nameof(MisspeltConstants);

    /// <summary>All requirements by id, with their places.</summary>
    public const string Index = nameof(Index);

    /// <summary>A partial member that nothing implements.</summary>
    public const string OpenMembers = nameof(OpenMembers);

    /// <summary>That member with the message its body throws.</summary>
    public const string Fallbacks = nameof(Fallbacks);

    /// <summary>Ids and constants that code by hand claims.</summary>
    public const string Claims = nameof(Claims);

    /// <summary>Members that documents declare and that nobody claims, each once.</summary>
    public const string SpecifiedMembers = nameof(SpecifiedMembers);

    /// <summary>Those of them that the project has not, as source.</summary>
    public const string MissingMembers = nameof(MissingMembers);

    /// <summary>Whether the language knows global usings.</summary>
    public const string GlobalUsings = nameof(GlobalUsings);

    /// <summary>Whether the project can compile what is generated of contracts.</summary>
    public const string ProjectAge = nameof(ProjectAge);

    /// <summary>A contract's text, taken out of the compiler's objects.</summary>
    public const string ContractTexts = nameof(ContractTexts);

    /// <summary>A contract with the other files that it names.</summary>
    public const string ContractUnits = nameof(ContractUnits);

    /// <summary>All that became of a contract.</summary>
    public const string ContractReadings = nameof(ContractReadings);

    /// <summary>One file of a contract.</summary>
    public const string ContractSources = nameof(ContractSources);

    /// <summary>Where the operations of a contract stand.</summary>
    public const string ContractPlaces = nameof(ContractPlaces);

    /// <summary>One thing that is wrong with a contract.</summary>
    public const string ContractFindings = nameof(ContractFindings);

    /// <summary>Whether anything was generated that stands on the shared runtime.</summary>
    public const string ContractRuntime = nameof(ContractRuntime);

    /// <summary>A document of GraphQL with what the project has of its scalars' types.</summary>
    public const string OwnScalars = nameof(OwnScalars);

    /// <summary>A document of GraphQL, taken apart.</summary>
    public const string GraphQLTexts = nameof(GraphQLTexts);

    /// <summary>A schema of GraphQL, of all documents that it is written in.</summary>
    public const string GraphQLContracts = nameof(GraphQLContracts);

    /// <summary>A schema with the operations that ask for it.</summary>
    public const string GraphQLUnits = nameof(GraphQLUnits);

    /// <summary>The stages of the generator for contracts.</summary>
    public static IReadOnlyList<string> OfContracts { get; } =
        [ProjectAge, ContractTexts, ContractUnits, OwnScalars, GraphQLTexts, GraphQLContracts, GraphQLUnits, ContractReadings, ContractSources, ContractPlaces, ContractFindings, ContractRuntime];

    public static IReadOnlyList<string> All { get; } =
        [Texts, Readings, Constants, Req, Behaviour, ClaimedConstants, UnreadIds, MisspeltConstants, Index, OpenMembers, Fallbacks, Claims, SpecifiedMembers, MissingMembers, GlobalUsings];
}
