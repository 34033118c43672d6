namespace AutoDev.Contracts;

/// <summary>What a project says of a document of GraphQL; each may be empty.</summary>
/// <param name="Emit">Parts, separated by commas.</param>
/// <param name="Loaders">The fields that a server answers for many objects at once, as <c>Pet.owner</c>, separated by commas.</param>
/// <param name="File">The document's path in the project, with slashes.</param>
/// <param name="Schema">The document of the schema that this one belongs to, as the project names it.</param>
/// <param name="Scalars">C# types of scalars, each a <see cref="ScalarSetting"/>, separated by commas.</param>
public sealed record GraphQLItem(string Emit, string Namespace, string RootNamespace, string File, string Schema = "", string Scalars = "", string Loaders = "")
{
    /// <summary>Whether the project's code can name the types of <c>Microsoft.Extensions.Http</c>.</summary>
    public bool HasHttpClientFactory { get; init; } = true;

    /// <summary>Whether the project's code can name the types of GraphQL.NET.</summary>
    public bool HasGraphQLNet { get; init; } = true;

    /// <summary>What the project has of what <see cref="Scalars"/> names; what nothing is said of is believed.</summary>
    public IReadOnlyList<OwnScalar> OwnScalars { get; init; } = [];
}
