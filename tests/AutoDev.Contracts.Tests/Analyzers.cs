using AutoDev.Contracts.Tests.Corpus;
using AutoDev.Contracts.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace AutoDev.Contracts.Tests;

/// <summary>All documents of a test in one project: starting the analyzers is most of what it costs.</summary>
[Verifies("PRP-010-15")]
public sealed class Analyzers
{
    /// <summary>In bytes of the document.</summary>
    private const int Small = 30_000;

    private const string Models = """
        Pet: { type: object, required: [kind, name], discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Dog', cat: '#/components/schemas/Cat' } }, properties: { kind: { type: string }, name: { type: string } } }
        Dog: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' }, barks: { type: boolean, default: true } } } ] }
        Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, deprecated: true, properties: { lives: { type: integer, format: int32, minimum: 0 } } } ] }
        Owner: { type: object, additionalProperties: { type: string }, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, born: { type: string, format: date }, seen: { type: string, format: date-time }, page: { type: string, format: uri }, photo: { type: string, format: byte }, id: { type: string, format: uuid }, nick: { type: string, nullable: true }, level: { type: string, enum: [low, high, '1st', class] } } }
        Ways: { oneOf: [ { type: string }, { type: integer }, { $ref: '#/components/schemas/Owner' }, { type: array, items: { $ref: '#/components/schemas/Dog' } } ] }
        Tree: { type: object, properties: { children: { type: object, additionalProperties: { $ref: '#/components/schemas/Tree' } }, old: { type: string, deprecated: true } } }
        """;

    private const string Schema = """
        { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.test/order", "title": "Order", "type": "object", "required": ["id"], "unevaluatedProperties": false, "$dynamicAnchor": "order",
          "properties": { "id": { "type": "string", "minLength": 1, "pattern": "^[A-Z]" }, "state": { "enum": ["open", 1, null] }, "kind": { "const": { "a": [1] } }, "lines": { "type": "array", "minItems": 1, "uniqueItems": true, "contains": { "minimum": 2 }, "prefixItems": [ { "type": "integer" } ], "unevaluatedItems": { "type": "number" } } },
          "patternProperties": { "^x-": { "type": ["string", "null"], "not": { "const": "" } } }, "additionalProperties": { "multipleOf": 0.5 }, "propertyNames": { "maxLength": 20 }, "minProperties": 1,
          "if": { "required": ["state"] }, "then": { "required": ["kind"] }, "else": { "anyOf": [ { "required": ["lines"] }, { "$ref": "#/$defs/none" } ] }, "oneOf": [ true, false ], "dependentRequired": { "kind": ["state"] }, "dependentSchemas": { "kind": { "$dynamicRef": "part#order" } },
          "$defs": { "none": { "maximum": 3, "exclusiveMinimum": 0 }, "part": { "$id": "part", "$dynamicAnchor": "order", "allOf": [ { "properties": { "next": { "$dynamicRef": "#order" } } } ] } } }
        """;

    [Fact]
    public async Task HaveNothingToSayOfWhatIsGenerated()
    {
        var operations = GraphQLProjects.Generate(
            GraphQL.Client.Schema,
            "query Found($id: ID!) { search { __typename ... on User { name friend { login } } ... on Pet { tags kind } } node(id: $id) { id ...Named } } fragment Named on Pet { name } mutation Add($input: NewPet!) { add(input: $input) { name } }");
        var generations = new[] { Server.Answers.Contract, ContractText.With(Server.Validation.Schemas), ContractText.With(Models), Schema }.Select(Generate).Append(new ContractGeneration(operations.Files, []));

        await FindNothingIn(generations);
    }

    [Fact]
    public Task HaveNothingToSayOfRealDocuments() =>
        FindNothingIn(CorpusDocuments.Files().Where(path => new FileInfo(path).Length < Small).Select(File.ReadAllText).Select(Generate));

    /// <summary>Takes minutes for each of the large ones.</summary>
    [Fact(Explicit = true)]
    public async Task HaveNothingToSayOfAnyRealDocument()
    {
        foreach (var path in CorpusDocuments.Files().Where(path => new FileInfo(path).Length >= Small))
        {
            await FindNothingIn([Generate(File.ReadAllText(path), 0)]);
        }
    }

    /// <summary>Else the silence above would say nothing.</summary>
    [Fact]
    public async Task SeeGeneratedCodeAsIfSomebodyHadWrittenIt()
    {
        var found = await FindingsIn([new ContractGeneration([new GeneratedFile("Code", $$"""
            {{CSharp.GeneratedCode.Comment}}
            #nullable enable
            #pragma warning disable CS1591
            namespace Acme.Api;
            {{CSharp.GeneratedCode.Attribute}}
            public static class Code
            {
                public static string Of(object value) => System.Text.Json.JsonSerializer.Serialize(value);
                public static object? Of(System.Type type) => System.Activator.CreateInstance(type);
                public static async System.Threading.Tasks.Task Of(System.Threading.Tasks.Task other) { await other; }
                public static int Of(string text) => text.Length;
            }
            """)], [])]);

        Assert.Superset(new HashSet<string>(["IL2026", "IL3050", "IL2067", "CA2007", "CA1062"], StringComparer.Ordinal), found.Select(finding => finding.Split(' ')[0]).ToHashSet(StringComparer.Ordinal));
    }

    private static ContractGeneration Generate(string text, int number) => ContractGenerator.Generate(text, new ContractSettings($"Acme.Number{number}", GeneratedProject.Everything | ContractParts.Validation | ContractParts.Mock));

    private static async Task FindNothingIn(IEnumerable<ContractGeneration> generations)
    {
        var findings = await FindingsIn(generations);
        Assert.True(findings.Count == 0, string.Join('\n', findings.GroupBy(finding => finding.Split(' ')[0], StringComparer.Ordinal).Select(same => $"{same.Count()} × {same.First()}")));
    }

    private static async Task<IReadOnlyList<string>> FindingsIn(IEnumerable<ContractGeneration> generations)
    {
        var all = generations.SelectMany((generation, number) => generation.Files.Select(file => file with { Name = $"{number}/{file.Name}" }));
        var project = GeneratedProject.Of(new ContractGeneration([.. all], [], HasServer: true));
        Assert.Empty(project.Diagnostics());
        return [.. (await Analysis.OfAsync(project.Compilation, TestContext.Current.CancellationToken)).Select(finding => $"{finding.Id} {finding.Location.SourceTree?.FilePath} {finding.GetMessage(null)}: {finding.Location.SourceTree?.GetText().Lines[finding.Location.GetLineSpan().StartLinePosition.Line]}")];
    }
}
