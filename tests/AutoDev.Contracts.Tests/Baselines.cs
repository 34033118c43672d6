using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests;

[Verifies("PRP-010-11")]
public sealed class Baselines
{
    private static ContractGeneration Compare(string before, string after) => ContractGenerator.Generate(
        after,
        new ContractItem("Models", "Acme", "", "openapi.yaml") { Baseline = "openapi.v1.yaml", Files = [new ContractFile("openapi.v1.yaml", before)] });

    /// <summary>Each finding as the text that it points to, its kind and what it says.</summary>
    private static IReadOnlyList<string> Found(string before, string after) => [.. Compare(before, after).Findings.Select(finding =>
    {
        Assert.Equal(ContractFault.BreakingChange, finding.Fault);
        Assert.StartsWith("Breaks what 'openapi.v1.yaml' states (", finding.Message, StringComparison.Ordinal);
        return $"{after.AsSpan(finding.Start, finding.Length)} | {finding.Message.AsSpan("Breaks what 'openapi.v1.yaml' states (".Length)}";
    })];

    private static string Sent(string schema, bool isRequired = true) => ContractText.WithPaths(
        $$"""/a: { post: { requestBody: { required: {{(isRequired ? "true" : "false")}}, content: { application/json: { schema: {{schema}} } } }, responses: { '204': { description: done } } } }""");

    private static string Received(string schema) => ContractText.WithPaths(
        $$"""/a: { get: { responses: { '200': { description: done, content: { application/json: { schema: {{schema}} } } } } } }""");

    private static string Asked(string parameters) => ContractText.WithPaths($$"""/a/{id}: { get: { parameters: [ { name: id, in: path, required: true }{{parameters}} ], responses: { '204': { description: done } } } }""");

    [Theory]
    [InlineData("{ type: integer }", "{ type: string }", "string | type changed): POST /a: the body was integer, and is string")]
    [InlineData("{ type: number }", "{ type: integer }", "integer | type changed): POST /a: the body was number, and is integer")]
    [InlineData("{ type: string, enum: [a, b] }", "{ type: string, enum: [a] }", "[a | values removed): POST /a: the body must not be b any more")]
    [InlineData("{ type: string }", "{ type: string, enum: [a] }", "[a | values removed): POST /a: the body must be one of the named values now")]
    [InlineData("{ type: string, nullable: true }", "{ type: string }", "string | nullability changed): POST /a: the body must not be null any more")]
    [InlineData("{ type: string }", "{ type: string, minLength: 2 }", "2 | rule stricter): POST /a: the body: minLength is 2 now")]
    [InlineData("{ type: string, maxLength: 9 }", "{ type: string, maxLength: 8 }", "8 | rule stricter): POST /a: the body: maxLength is 8 now")]
    [InlineData("{ type: integer, minimum: 1 }", "{ type: integer, minimum: 2 }", "2 | rule stricter): POST /a: the body: minimum is 2 now")]
    [InlineData("{ type: string }", "{ type: string, pattern: a }", "a | rule stricter): POST /a: the body: another pattern must be matched now")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ type: object, required: [a], properties: { a: { type: string } } }", "a | property required): POST /a: the body must have 'a' now")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "{ type: object, required: [b], properties: { a: { type: string }, b: { type: string } } }", "b | property required): POST /a: the body must have 'b' now")]
    [InlineData("{ type: object, properties: { a: { type: string }, b: {} }, additionalProperties: false }", "{ type: object, properties: { b: {} }, additionalProperties: false }", "{ b: {}  | property removed): POST /a: the body must not have 'a' any more")]
    [InlineData("{ type: object, properties: { a: { type: array, items: { type: integer } } } }", "{ type: object, properties: { a: { type: array, items: { type: boolean } } } }", "boolean | type changed): POST /a: an item of 'a' was integer, and is boolean")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "{ type: object, additionalProperties: { type: boolean } }", "boolean | type changed): POST /a: a value of the body was integer, and is boolean")]
    public void ABodyThatIsTakenNoMoreIsFound(string before, string after, string found) => Assert.Equal([found], Found(Sent(before), Sent(after)));

    [Theory]
    [InlineData("{ type: integer }", "{ type: number }", "number | type changed): GET /a: the answer 200 was integer, and is number")]
    [InlineData("{ type: string }", "{ type: string, nullable: true }", "string | nullability changed): GET /a: the answer 200 may be null now")]
    [InlineData("{ type: object, properties: { a: {}, b: {} } }", "{ type: object, properties: { b: {} } }", "{ b: {}  | property removed): GET /a: the answer 200 has no 'a' any more")]
    [InlineData("{ type: object, required: [a], properties: { a: {} } }", "{ type: object, properties: { a: {} } }", "a | property optional): GET /a: the answer 200 may be without 'a' now")]
    [InlineData("{ type: object, allOf: [ { required: [a], properties: { a: { type: string } } } ] }", "{ type: object, required: [a], properties: { a: { type: boolean } } }", "boolean | type changed): GET /a: 'a' was string, and is boolean")]
    public void AnAnswerThatIsSomethingElseIsFound(string before, string after, string found) => Assert.Equal([found], Found(Received(before), Received(after)));

    [Theory]
    [InlineData("", ", { name: q, in: query, required: true, schema: { type: string } }", "{ name: q, in: query, required: true, schema: { type: string }  | parameter required): GET /a/{id}: the query parameter 'q' must be sent now")]
    [InlineData(", { name: q, in: query, schema: { type: string } }", ", { name: q, in: query, required: true, schema: { type: string } }", "{ name: q, in: query, required: true, schema: { type: string }  | parameter required): GET /a/{id}: the query parameter 'q' must be sent now")]
    [InlineData(", { name: q, in: query, schema: { type: string } }", ", { name: q, in: query, schema: { type: integer } }", "integer | type changed): GET /a/{id}: the parameter 'q' was string, and is integer")]
    public void AParameterThatWasNotNeededIsFound(string before, string after, string found) => Assert.Equal([found], Found(Asked(before), Asked(after)));

    [Fact]
    public void WhatIsGoneIsFoundWhereItWas()
    {
        const string Done = "responses: { '204': { description: done } }";
        var before = ContractText.WithPaths($$"""
            /a: { get: { {{Done}} }, delete: { {{Done}} } }
            /b: { get: { {{Done}} } }
            /c: { get: { responses: { '200': { description: done, content: { application/json: {}, text/csv: {} } }, '404': { description: no } } } }
            /d: { get: { responses: { '200': { description: done } } } }
            """);
        var after = ContractText.WithPaths($$"""
            /a: { get: { {{Done}} } }
            /c: { get: { responses: { '200': { description: done, content: { application/json: {} } } } } }
            /d: { get: { responses: { '202': { description: done } } } }
            """);

        Assert.Equal(
            [
                "/a | operation removed): DELETE /a is gone",
                "paths | operation removed): GET /b is gone",
                "{ description: done, content: { application/json: {} }  | media type removed): GET /c: the answer 200 is not given as 'text/csv' any more",
                "{ '202': { description: done }  | response removed): GET /d: the answer 200 is gone",
            ],
            Found(before, after));
    }

    [Theory]
    [InlineData("{ type: integer }", "{ type: number }")]
    [InlineData("{ type: string, enum: [a] }", "{ type: string, enum: [a, b] }")]
    [InlineData("{ type: string }", "{ type: string, nullable: true }")]
    [InlineData("{ type: string, minLength: 2 }", "{ type: string, minLength: 1 }")]
    [InlineData("{ type: object, required: [a], properties: { a: {} } }", "{ type: object, properties: { a: {}, b: {} } }")]
    [InlineData("{ type: object, properties: { a: {} } }", "{ type: object, required: [id], properties: { a: {}, id: { type: string, readOnly: true } } }")]
    [InlineData("{ type: object, properties: { a: {} } }", "{ type: object }")]
    public void WhatOnlyTakesMoreIsNot(string before, string after) => Assert.Empty(Found(Sent(before), Sent(after)));

    [Theory]
    [InlineData("{ type: number }", "{ type: integer }")]
    [InlineData("{ type: string, enum: [a] }", "{ type: string, enum: [a, b] }")]
    [InlineData("{ type: object, properties: { a: {} } }", "{ type: object, required: [a, b], properties: { a: {}, b: {} } }")]
    [InlineData("{ type: object, properties: { a: { type: string, writeOnly: true } } }", "{ type: object, properties: { b: {} } }")]
    public void WhatOnlyGivesMoreIsNot(string before, string after) => Assert.Empty(Found(Received(before), Received(after)));

    [Fact]
    public void WhatIsCalledOtherwiseIsNot() => Assert.Empty(Found(
        ContractText.WithPaths("/a/{id}: { get: { operationId: old, parameters: [ { name: id, in: path, required: true } ], responses: { '200': { description: old, content: { application/json: { schema: { $ref: '#/components/schemas/Old' } } } } } } }", "Old: { type: object, properties: { self: { $ref: '#/components/schemas/Old' } } }"),
        ContractText.WithPaths("/a/{key}: { get: { operationId: new, parameters: [ { name: key, in: path, required: true } ], responses: { '200': { description: new, content: { application/json: { schema: { $ref: '#/components/schemas/New' } } } } } } }", "New: { type: object, properties: { self: { $ref: '#/components/schemas/New' } } }")));

    [Theory]
    [InlineData("no contract", "The baseline 'openapi.v1.yaml' is no OpenAPI document")]
    [InlineData(null, "There is no baseline 'openapi.v1.yaml'")]
    public void ABaselineThatIsNoneIsAFinding(string? before, string message)
    {
        var finding = Assert.Single(ContractGenerator.Generate(Received("{}"), new ContractItem("Models", "Acme", "", "openapi.yaml")
        {
            Baseline = "./openapi.v1.yaml",
            Files = before is null ? [] : [new ContractFile("openapi.v1.yaml", before)],
        }).Findings);

        Assert.Equal(ContractFault.UnknownSetting, finding.Fault);
        Assert.StartsWith(message, finding.Message, StringComparison.Ordinal);
    }
}
