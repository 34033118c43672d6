namespace AutoDev.Contracts.Tests.Harness;

/// <summary>Projects with a schema of GraphQL and operations.</summary>
internal static class GraphQLProjects
{
    public static GraphQLGeneration Generate(string schema, string operations, string emit = "", string scalars = "", string loaders = "", bool hasGraphQLNet = true)
    {
        List<GraphQLText> texts = [new(schema, new GraphQLItem(emit, "Acme.Api", "", "schema.graphql", "", scalars, loaders) { HasGraphQLNet = hasGraphQLNet })];
        if (operations.Length > 0)
        {
            texts.Add(new GraphQLText(operations, new GraphQLItem("", "", "", "operations.graphql")));
        }

        return GraphQLGenerator.Generate(Assert.Single(GraphQLProject.Units(GraphQLProject.Contracts(texts), texts)));
    }

    public static GeneratedProject Of(GraphQLGeneration generation, params string[] code) => GeneratedProject.Of(generation, code);

    /// <summary>What code gives beside the code of a schema and operations with which nothing is wrong.</summary>
    public static Task<string> ResultOf(string schema, string operations, string code, string scalars = "")
    {
        var generation = Generate(schema, operations, scalars: scalars);
        Assert.Empty(generation.Findings);
        return Running.ResultOf(Of(generation, Running.In(code)));
    }
}
