using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests;

/// <summary>No text of a document ends as code, and nothing that is wrong with one ends in an exception.</summary>
[Verifies("PRP-010-4")]
public sealed class HostileDocuments
{
    [Theory]
    [InlineData("*/ class Evil {} /*")]
    [InlineData("</summary> class Evil {}")]
    [InlineData("line\n#error evil\n}")]
    [InlineData("separated\u2028class Evil {}\u2029class Evil {}\u0085class Evil {}")]
    [InlineData("\"; class Evil {} //")]
    [InlineData("\\\"; class Evil {} //")]
    [InlineData("\ud800 half \u0000 \u0007 \uffff")]
    [InlineData("{0} $\"{evil}\" {{")]
    public void ATextIsNeverCode(string text)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(text);
        var project = GeneratedProject.WithEverything($$"""
            {
              "openapi": "3.0.3", "info": { "title": {{json}}, "version": "1" }, "servers": [ { "url": {{json}} } ],
              "paths": { "/x": { "get": { "operationId": {{json}}, "tags": [{{json}}], "summary": {{json}},
                "parameters": [ { "name": {{json}}, "in": "query", "description": {{json}}, "schema": { "type": "string", "enum": [{{json}}, "b"] } } ],
                "callbacks": { {{json}}: { {{json}}: { "post": { "summary": {{json}}, "responses": { "204": { "description": {{json}} } } } } } },
                "responses": { "200": { "description": {{json}}, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/T" } } } } } } } },
              "webhooks": { {{json}}: { "post": { "tags": [{{json}}], "description": {{json}}, "requestBody": { "content": { {{json}}: {} } }, "responses": { "204": { "description": {{json}} } } } } },
              "components": { "schemas": { "T": { "type": "object", "description": {{json}}, "required": [{{json}}],
                "properties": { {{json}}: { "type": "string", "description": {{json}}, "enum": [{{json}}] }, "u": { "oneOf": [ { "type": "object", "title": {{json}}, "properties": { {{json}}: {} } }, { "type": "integer" } ], "discriminator": { "propertyName": {{json}} } } } } } }
            }
            """);

        Assert.Empty(project.Diagnostics());
        Assert.DoesNotContain(project.Compilation.GetSymbolsWithName("Evil", cancellationToken: TestContext.Current.CancellationToken), _ => true);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("1st")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("+1")]
    [InlineData("日本語")]
    [InlineData("Καλημέρα")]
    [InlineData("😀")]
    [InlineData("Task")]
    [InlineData("JsonElement")]
    [InlineData("String")]
    [InlineData("System")]
    [InlineData("Equals")]
    [InlineData("Clone")]
    [InlineData("Value")]
    [InlineData("JsonCodec")]
    [InlineData("names")]
    [InlineData("AdditionalProperties")]
    [InlineData("EqualityContract")]
    [InlineData("ApiException")]
    public void AnyNameIsAName(string name)
    {
        var json = System.Text.Json.JsonSerializer.Serialize(name);
        var reference = System.Text.Json.JsonSerializer.Serialize("#/components/schemas/" + name.Replace("/", "~1", StringComparison.Ordinal));
        var project = GeneratedProject.WithEverything($$"""
            {
              "openapi": "3.1.0", "info": { "title": "x", "version": "1" },
              "paths": { "/x": { "post": { "operationId": {{json}}, "tags": [{{json}}], "parameters": [ { "name": {{json}}, "in": "query", "schema": { "$ref": {{reference}} } } ],
                "requestBody": { "content": { "application/json": { "schema": { "$ref": {{reference}} } } } },
                "callbacks": { {{json}}: { "{$url}": { "put": { "parameters": [ { "name": {{json}}, "in": "header" } ] }, "post": { "responses": { "204": { "description": "" } } } } } },
                "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": {{reference}} } } } } } } } },
              "webhooks": { {{json}}: { "post": { "requestBody": { "content": { "application/json": { "schema": { "$ref": {{reference}} } } } }, "responses": { "204": { "description": "" } } } } },
              "components": { "schemas": {
                {{json}}: { "type": "object", "properties": { {{json}}: { "type": "string", "format": "date-time" }, "e": { "enum": [{{json}}, "x", "X"] }, "id": { "type": "string", "format": "uuid" }, "list": { "type": "array", "items": { "$ref": {{reference}} } } } },
                "U": { "anyOf": [ { "$ref": {{reference}} }, { "type": "string" } ] } } }
            }
            """);

        Assert.Empty(project.Diagnostics());
    }

    [Fact]
    public void NamesThatDifferOnlyInCaseOrSignsGetNumbers()
    {
        var project = GeneratedProject.Of(ContractText.With("""
            Pet: { type: object, properties: { name: { type: string }, Name: { type: string }, na-me: { type: string }, status: { enum: [a, A, a-, 'a ', '+1', '-1'] } } }
            pet: { type: object, properties: { id: { type: integer } } }
            PET: { type: object, properties: { id: { type: integer } } }
            """));

        Assert.Empty(project.Diagnostics());
        Assert.Superset(new HashSet<string>(["Pet", "Pet2", "Pet3", "PetStatus"], StringComparer.Ordinal), project.Generation.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void TenThousandWordsAreGenerated()
    {
        var project = GeneratedProject.Of(ContractText.With($"Word: {{ type: string, enum: [{string.Join(", ", Enumerable.Range(0, 10_000).Select(i => "w" + i))}] }}"));

        Assert.Empty(project.Diagnostics());
    }

    [Theory]
    [InlineData("A: { $ref: '#/components/schemas/A' }", ContractFault.UnresolvedReference)]
    [InlineData("A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }", ContractFault.UnresolvedReference)]
    [InlineData("A: { $ref: '#/components/schemas/Missing' }", ContractFault.UnresolvedReference)]
    [InlineData("A: { $ref: 'other.yaml#/A' }", ContractFault.UnresolvedReference)]
    [InlineData("A: { type: strng }", ContractFault.WrongKind)]
    [InlineData("A: 12", ContractFault.WrongKind)]
    [InlineData("A: { type: object, properties: [a, b] }", ContractFault.WrongKind)]
    public void AMistakeInASchemaIsFoundAndTheRestIsGenerated(string schemas, ContractFault fault)
    {
        var text = ContractText.With(schemas + "\nGood: { type: object, properties: { a: { type: string } } }");
        var project = GeneratedProject.Of(text);

        Assert.Contains(project.Generation.Findings, finding => finding.Fault == fault && finding.Start >= text.IndexOf("A:", StringComparison.Ordinal) && finding.Start < text.IndexOf("Good", StringComparison.Ordinal));
        Assert.Contains(project.Generation.Files, file => file.Name == "Good");
        Assert.Empty(project.Diagnostics());
    }

    [Theory]
    [InlineData("A: { type: array, items: { $ref: '#/components/schemas/A' } }")]
    [InlineData("A: { type: object, additionalProperties: { $ref: '#/components/schemas/A' } }")]
    [InlineData("A: { allOf: [ { $ref: '#/components/schemas/A' }, { type: object, properties: { a: {} } } ] }")]
    [InlineData("A: { oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' } ] }\nB: { oneOf: [ { $ref: '#/components/schemas/A' }, { type: string }, { type: object } ] }")]
    [InlineData("A: { discriminator: { propertyName: t }, allOf: [ { $ref: '#/components/schemas/B' } ], properties: { t: { type: string } } }\nB: { discriminator: { propertyName: t }, allOf: [ { $ref: '#/components/schemas/A' } ], properties: { t: { type: string } } }")]
    [InlineData("A: { anyOf: [ { not: {} }, { $ref: '#/components/schemas/A' } ] }")]
    public void ACircleEnds(string schemas) => Assert.Empty(GeneratedProject.Of(ContractText.With(schemas)).Diagnostics());

    [Fact]
    public void EveryCutOfADocumentIsRead()
    {
        var text = ContractText.WithPaths("""
            /pets/{id}:
              get: { operationId: get, parameters: [ { name: id, in: path, required: true, schema: { type: string } } ], responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
            """, "Pet: { type: object, required: [id], properties: { id: { type: string, enum: [a, b] }, next: { oneOf: [ { $ref: '#/components/schemas/Pet' }, { type: string } ] } } }");
        var json = System.Text.Json.JsonSerializer.Serialize(new { openapi = "3.0.0", paths = new { }, components = new { schemas = new { A = new { type = "object", properties = new { a = new { type = "string" } } } } } });
        foreach (var whole in new[] { text, json })
        {
            for (var length = 0; length < whole.Length; length++)
            {
                ContractGenerator.Generate(whole[..length], new ContractSettings("Acme.Api", GeneratedProject.Everything));
            }
        }
    }

    [Theory]
    [InlineData("/a/{x}: { get: { operationId: a, responses: { '200': { description: ok } } } }", ContractFault.PathParameter)]
    [InlineData("/a/{x}: { get: { operationId: a, parameters: [ { name: x, in: path } ] } }\n/a/{y}: { put: { operationId: b, parameters: [ { name: y, in: path } ] } }", ContractFault.PathParameter)]
    [InlineData("/a/{x}: { get: { operationId: a, parameters: [ { name: x, in: path } ] } }\n/A/{y}: { get: { operationId: b, parameters: [ { name: y, in: path } ] } }", ContractFault.PathParameter)]
    [InlineData("/a/{x}{y}: { get: { operationId: a, parameters: [ { name: x, in: path }, { name: y, in: path } ] } }", ContractFault.PathParameter)]
    [InlineData("/a//b: { get: { operationId: a } }", ContractFault.PathParameter)]
    [InlineData("/a: { get: { operationId: same }, put: { operationId: same } }", ContractFault.DuplicateOperation)]
    [InlineData("/a: { get: { operationId: a, responses: { ok: { description: x } } } }", ContractFault.WrongKind)]
    [InlineData("/a: { get: { operationId: a, parameters: [ { name: x } ] } }", ContractFault.WrongKind)]
    [InlineData("/a: 12", ContractFault.WrongKind)]
    public void AMistakeInAnOperationIsFoundAndTheRestIsGenerated(string paths, ContractFault fault)
    {
        var project = GeneratedProject.WithEverything(ContractText.WithPaths(paths + "\n/good: { get: { operationId: good, tags: [good] } }"));

        Assert.Contains(project.Generation.Findings, finding => finding.Fault == fault);
        Assert.Contains("GoodAsync", project.File("GoodClient"), StringComparison.Ordinal);
        Assert.Empty(project.Diagnostics());
    }
}
