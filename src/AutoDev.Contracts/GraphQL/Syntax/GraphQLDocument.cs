namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>A text of GraphQL, taken apart. What was wrong with its grammar is among its findings; everything else is there.</summary>
internal sealed class GraphQLDocument(string file, string text)
{
    /// <summary>The document's path in the project, with slashes.</summary>
    public string File { get; } = file;

    public string Text { get; } = text;

    /// <summary>Where things are said of the document as a whole.</summary>
    public Place Beginning => new(this, 0, Math.Min(1, Text.Length));

    public ContractFindings Findings { get; } = new();

    public List<DefinitionNode> Definitions { get; } = [];

    /// <summary>Whether it says something of a schema: an empty document says nothing.</summary>
    public bool HasTypes => Definitions.Exists(definition => definition is TypeSystemNode);

    /// <summary>Whether it says where queries begin.</summary>
    public bool HasQuery => Definitions.Exists(definition =>
        definition is SchemaNode schema ? schema.Roots.Any(root => root.Kind == OperationKind.Query) : definition is TypeDefinitionNode { IsExtension: false, Name.Text: "Query" });

    public bool HasOperations => Definitions.Exists(definition => definition is OperationNode or FragmentNode);
}
