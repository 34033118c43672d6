namespace AutoDev.BuildContract;

/// <summary>A contract in <c>build.inputs</c>: <c>Models,Client|Acme.Petstore|schema.graphql|Date=DateOnly|Pet.owner|GET /pets|path</c>; all but the path may be empty.</summary>
/// <param name="emit">What is generated.</param>
/// <param name="space">In which namespace.</param>
/// <param name="schema">The document of GraphQL that it belongs to.</param>
/// <param name="scalars">What scalars are in C#.</param>
/// <param name="loaders">Which fields are answered for many objects at once.</param>
/// <param name="operations">Which operations are wanted.</param>
internal sealed class ContractLine(string emit, string space, string schema, string scalars, string loaders, string operations, string path)
{
    private const int Parts = 7;

    public string Emit => emit;

    public string Namespace => space;

    public string Schema => schema;

    public string Scalars => scalars;

    public string Loaders => loaders;

    public string Operations => operations;

    public string Path => path;

    /// <summary>Lists come with the semicolons of MSBuild, and stand in the file with commas.</summary>
    public string Format() => string.Join("|", emit.Replace(';', ','), space, schema, scalars.Replace(';', ','), loaders.Replace(';', ','), operations.Replace(';', ','), path);

    /// <summary>A line that is none is a path.</summary>
    public static ContractLine Parse(string line)
    {
        var parts = line.Split(['|'], Parts);
        return parts.Length == Parts ? new ContractLine(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]) : new ContractLine("", "", "", "", "", "", line);
    }
}
