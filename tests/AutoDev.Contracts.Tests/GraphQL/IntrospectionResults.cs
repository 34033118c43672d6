using AutoDev.Contracts.GraphQL;
using AutoDev.Contracts.GraphQL.Schema;
using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.GraphQL;

[Verifies("PRP-219-1")]
public sealed class IntrospectionResults
{
    private const string Result = """
        {
          "data": { "__schema": {
            "queryType": { "name": "Root" }, "mutationType": null,
            "types": [
              { "kind": "OBJECT", "name": "Root", "fields": [
                { "name": "pets", "description": "All of them.", "args": [
                    { "name": "first", "type": { "kind": "SCALAR", "name": "Int" }, "defaultValue": "10" },
                    { "name": "by", "type": { "kind": "INPUT_OBJECT", "name": "By" }, "defaultValue": "{ kind: DOG }" } ],
                  "type": { "kind": "NON_NULL", "ofType": { "kind": "LIST", "ofType": { "kind": "NON_NULL", "ofType": { "kind": "OBJECT", "name": "Pet" } } } } },
                { "name": "old", "args": [], "type": { "kind": "SCALAR", "name": "String" }, "isDeprecated": true, "deprecationReason": "gone" } ], "interfaces": [] },
              { "kind": "OBJECT", "name": "Pet", "fields": [ { "name": "id", "args": [], "type": { "kind": "NON_NULL", "ofType": { "kind": "SCALAR", "name": "ID" } } } ], "interfaces": [ { "kind": "INTERFACE", "name": "Node" } ] },
              { "kind": "INTERFACE", "name": "Node", "fields": [ { "name": "id", "args": [], "type": { "kind": "NON_NULL", "ofType": { "kind": "SCALAR", "name": "ID" } } } ], "possibleTypes": [ { "name": "Pet" } ] },
              { "kind": "ENUM", "name": "Kind", "enumValues": [ { "name": "DOG" } ] },
              { "kind": "INPUT_OBJECT", "name": "By", "isOneOf": true, "inputFields": [ { "name": "kind", "type": { "kind": "ENUM", "name": "Kind" } } ] },
              { "kind": "SCALAR", "name": "ID" }, { "kind": "SCALAR", "name": "Int" }, { "kind": "SCALAR", "name": "String" },
              { "kind": "OBJECT", "name": "__Schema", "fields": [] }
            ],
            "directives": [ { "name": "tag", "isRepeatable": true, "locations": ["FIELD"], "args": [] } ]
          } }
        }
        """;

    [Fact]
    public void AreASchema()
    {
        Assert.True(GraphQLText.Is("schema.json", Result));
        Assert.False(GraphQLText.Is("openapi.json", """{ "openapi": "3.0.0" }"""));

        var generation = GraphQLProjects.Generate(Result, "query A($by: By) { pets(by: $by) { id } }");

        Assert.Empty(generation.Findings);
        Assert.Contains("PetsAsync", GraphQLProjects.Generate(Result, "query Pets { pets { id @tag @tag } }").Files.Single(file => file.Name == "ApiClient").Text, StringComparison.Ordinal);
        Assert.Empty(GraphQLProjects.Of(generation).Diagnostics());
    }

    [Fact]
    public void SayWhereAMistakeIs()
    {
        var text = Result.Replace("\"name\": \"Pet\" } } } } }", "\"name\": \"Pat\" } } } } }", StringComparison.Ordinal);
        var findings = new GraphQLFindings();

        SchemaReader.Read([IntrospectionReader.Read("schema.json", text)], findings);

        var finding = Assert.Single(findings.All.SelectMany(one => one.Value.All));
        Assert.Equal((ContractFault.UnresolvedReference, text.IndexOf("\"Pat\"", StringComparison.Ordinal)), (finding.Fault, finding.Start));
        Assert.EndsWith("Did you mean 'Pet'?", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MayBeCutOffAnywhere()
    {
        for (var length = 0; length < Result.Length; length += 7)
        {
            SchemaReader.Read([IntrospectionReader.Read("schema.json", Result[..length])], new GraphQLFindings());
        }
    }
}
