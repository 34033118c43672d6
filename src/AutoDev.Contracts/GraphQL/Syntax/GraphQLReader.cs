namespace AutoDev.Contracts.GraphQL.Syntax;

/// <summary>
/// Reads the grammar of the specification's edition of September 2025, schemas and operations alike, in one pass. It goes on behind a
/// mistake: a document is also read while somebody types.
/// </summary>
[Implements("PRP-219-1")]
internal static class GraphQLReader
{
    public static GraphQLDocument Read(string file, string text)
    {
        var document = new GraphQLDocument(file, text);
        var tokens = new TokenStream(document);
        var values = new ValueReader(tokens);
        var operations = new OperationReader(tokens, values);
        var types = new TypeSystemReader(tokens, values);
        while (!tokens.IsEnd)
        {
            var place = tokens.Here;
            var description = values.Description();
            var definition = Definition(tokens, operations, types, place, description);
            if (definition is not null)
            {
                document.Definitions.Add(definition);
            }
            else if (!tokens.IsEnd)
            {
                tokens.Say("A definition belongs here: type, interface, union, enum, input, scalar, schema, directive, extend, query, mutation, subscription or fragment");
                do
                {
                    // What stands in braces behind a misspelt word belongs to it, and is no operation.
                    tokens.SkipOne();
                }
                while (!tokens.IsEnd && !tokens.IsString && !IsStart(tokens));
            }
        }

        return document;
    }

    private static bool IsStart(TokenStream tokens) =>
        tokens.IsName && tokens.Text() is var word && (TypeSystemReader.IsStart(word) || word is "query" or "mutation" or "subscription" or "fragment");

    private static DefinitionNode? Definition(TokenStream tokens, OperationReader operations, TypeSystemReader types, Place place, string? description) =>
        tokens.Is('{') || tokens.IsWord("query") || tokens.IsWord("mutation") || tokens.IsWord("subscription") ? operations.Operation(place, description)
        : tokens.IsWord("fragment") ? operations.Fragment(place, description)
        : tokens.IsName && TypeSystemReader.IsStart(tokens.Text()) ? types.Definition(place, description)
        : null;
}
