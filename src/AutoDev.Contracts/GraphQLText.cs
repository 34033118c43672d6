using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.GraphQL.Syntax;

namespace AutoDev.Contracts;

/// <summary>A document of GraphQL, read once and kept for as long as its text does not change.</summary>
public sealed class GraphQLText
{
    /// <param name="path">Where the document is; it is only handed back.</param>
    public GraphQLText(string text, GraphQLItem item, string path = "")
    {
        (Item, Path) = (item, path);
        Document = Introspection.IsResult(text) ? IntrospectionReader.Read(item.File, text) : GraphQLReader.Read(item.File, text);
    }

    public GraphQLItem Item { get; }

    public string Path { get; }

    public string Text => Document.Text;

    internal GraphQLDocument Document { get; }

    /// <summary>Whether the text is one of GraphQL and not of OpenAPI, by its file's name and its beginning.</summary>
    public static bool Is(string file, string text) =>
        file.EndsWith(".graphql", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".graphqls", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".gql", StringComparison.OrdinalIgnoreCase)
        || Introspection.IsResult(text);
}
