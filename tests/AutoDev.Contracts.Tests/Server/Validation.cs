using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Server;

/// <summary>What a document rules is checked by its server, and by its types for whoever asks them.</summary>
[Verifies("PRP-010-8")]
public sealed class Validation
{
    internal const string Schemas = """
        Order:
          type: object
          required: [id, lines]
          properties:
            id: { type: string, minLength: 2, maxLength: 4, pattern: '^[A-Z\d]+$' }
            state: { type: string, enum: [open, paid] }
            lines: { type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: { $ref: '#/components/schemas/Line' } }
            codes: { type: array, items: { type: string, maxLength: 3 } }
            notes: { type: object, maxProperties: 1, additionalProperties: { $ref: '#/components/schemas/Line' } }
            price: { type: number, multipleOf: 0.01, minimum: 0, exclusiveMinimum: true }
            level: { type: integer, enum: [1, 2, 5] }
            kind: { type: string, enum: [order] }
            either: { oneOf: [ { $ref: '#/components/schemas/Line' }, { type: integer } ] }
            wrapped: { allOf: [ { $ref: '#/components/schemas/Short' } ], maxLength: 2 }
        Line: { type: object, required: [count], properties: { count: { type: integer, format: int32, minimum: 1, maximum: 10 }, parts: { type: array, items: { $ref: '#/components/schemas/Line' } } } }
        Short: { type: string, minLength: 1 }
        Free: { type: object, properties: { name: { type: string } } }
        """;

    private static readonly (string Json, string Violations)[] Orders =
    [
        ("""{"id":"AB","state":"open","lines":[{"count":1},{"count":10}],"codes":["abc"],"notes":{"a":{"count":1}},"price":0.30,"level":5,"kind":"order","either":{"count":1},"wrapped":"ab"}""", ""),
        ("""{"id":"A","lines":[{"count":1}]}""", "/id: expected at least 2 letters"),
        ("""{"id":"ABCDE","lines":[{"count":1}]}""", "/id: expected at most 4 letters"),
        ("""{"id":"😀😀","lines":[{"count":1}]}""", "/id: expected a text that matches ^[A-Z0-9]+\\z"),
        ("""{"id":"AB","state":"lost","lines":[{"count":1}]}""", "/state: expected a word that the contract knows, which 'lost' is not"),
        ("""{"id":"AB","lines":[]}""", "/lines: expected at least 1 items"),
        ("""{"id":"AB","lines":[{"count":1},{"count":1}]}""", "/lines: expected items of which no two are the same"),
        ("""{"id":"AB","lines":[{"count":1},{"count":2,"parts":[{"count":0}]}]}""", "/lines/1/parts/0/count: expected at least 1"),
        ("""{"id":"AB","lines":[{"count":11}],"codes":["abc","abcd"]}""", "/lines/0/count: expected at most 10|/codes/1: expected at most 3 letters"),
        ("""{"id":"AB","lines":[{"count":1}],"notes":{"a/b":{"count":0},"c":{"count":1}}}""", "/notes: expected at most 1 properties|/notes/a~1b/count: expected at least 1"),
        ("""{"id":"AB","lines":[{"count":1}],"price":0,"level":3,"kind":"offer"}""", "/price: expected more than 0|/level: expected one of 1, 2, 5|/kind: expected 'order'"),
        ("""{"id":"AB","lines":[{"count":1}],"price":0.305,"either":{"count":0},"wrapped":""}""", "/price: expected a multiple of 0.01|/either/count: expected at least 1|/wrapped: expected at least 1 letters"),
        ("""{"id":"AB","lines":[{"count":1}],"wrapped":"abc"}""", "/wrapped: expected at most 2 letters"),
    ];

    /// <summary>All in one project, because each is a compilation.</summary>
    [Fact]
    public async Task NamesEachPlace()
    {
        var found = await Running.ResultOf(
            ContractText.With(Schemas),
            $$"""
            var orders = new[] { {{string.Join(", ", Orders.Select(order => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(order.Json, quote: true)))}} };
            return string.Join("\n", orders.Select(order => string.Join("|", Read<Order>(order).Validate())));
            """,
            ContractParts.Models | ContractParts.Validation);

        Assert.Equal(Orders.Select(order => order.Violations), found.Split('\n'));
    }

    [Fact]
    public void IsOnlyThereWhereSomethingIsRuledAndAsked()
    {
        Assert.DoesNotContain("Validate", GeneratedProject.WithEverything(ContractText.With(Schemas)).File("Free"), StringComparison.Ordinal);
        Assert.DoesNotContain("Validate", GeneratedProject.Of(ContractText.With(Schemas)).File("Order"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusesWhatBreaksARule() => Assert.Equal(
        """
        400 application/problem+json {"title":"Bad Request","status":400,"detail":"The request is not what the contract says: expected at most 100","errors":[{"detail":"expected at most 100","in":"query","name":"limit"},{"detail":"expected at most 2 letters","in":"query","name":"tags","pointer":"#/1"},{"detail":"expected a text of which it can be said in time whether it matches ^(?=(a\u002B)\u002B\\z)b","in":"header","name":"slow"},{"detail":"expected at least 1 letters","in":"body","pointer":"#/name"}]}
        400 only one
        200 text/plain good
        """.ReplaceLineEndings("\n"),
        await Serving.ResultOf(
            ContractText.WithPaths("""
                /things:
                  post:
                    operationId: add
                    tags: [thing]
                    parameters:
                      - { name: limit, in: query, required: true, schema: { type: integer, minimum: 5, maximum: 100 } }
                      - { name: tags, in: query, schema: { type: array, items: { type: string, maxLength: 2 } } }
                      - { name: slow, in: header, schema: { type: string, pattern: '^(?=(a+)+$)b' } }
                    requestBody: { required: true, content: { application/json: { schema: { type: object, required: [name], properties: { name: { type: string, minLength: 1 } } } } } }
                    responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
                """),
            "public override Task<AddAnswer> AddAsync(long limit, IReadOnlyList<string>? tags, string? slow, AddRequest body, CancellationToken cancellationToken) => Task.FromResult(AddAnswer.Ok(\"good\"));",
            """
            var lines = new List<string>();
            var request = new HttpRequestMessage(HttpMethod.Post, "things?limit=101&tags=ab&tags=abc") { Content = new StringContent("{\"name\":\"\"}", Encoding.UTF8, "application/json") };
            request.Headers.Add("slow", new string('a', 60) + "!");
            lines.Add(await Of(await http.SendAsync(request)));
            var missing = await http.PostAsync("things", new StringContent("{\"name\":\"n\"}", Encoding.UTF8, "application/json"));
            lines.Add($"{(int)missing.StatusCode} {(JsonDocument.Parse(await missing.Content.ReadAsStringAsync()).RootElement.GetProperty("errors").GetArrayLength() == 1 ? "only one" : "more")}");
            lines.Add(await Of(await http.PostAsync("things?limit=5&tags=ab", new StringContent("{\"name\":\"n\"}", Encoding.UTF8, "application/json"))));
            return string.Join("\n", lines);
            """));

    [Theory]
    [InlineData("A: { type: object, properties: { x: { type: string, pattern: '[a-' } } }", ContractFault.InvalidPattern)]
    [InlineData("A: { type: object, properties: { x: { type: string, minLength: -1 } } }", ContractFault.WrongKind)]
    [InlineData("A: { type: object, properties: { x: { type: string, maxLength: many } } }", ContractFault.WrongKind)]
    [InlineData("A: { type: object, properties: { x: { type: number, multipleOf: 0 } } }", ContractFault.WrongKind)]
    [InlineData("A: { type: object, properties: { x: { type: number, minimum: '1' } } }", ContractFault.WrongKind)]
    public void ARuleThatCannotBeCheckedIsAFinding(string schema, ContractFault fault)
    {
        var text = ContractText.With(schema);
        var project = GeneratedProject.WithEverything(text);

        Assert.True(Assert.Single(project.Generation.Findings, finding => finding.Fault == fault).Start > text.IndexOf("x:", StringComparison.Ordinal));
        Assert.Empty(project.Diagnostics());
    }

    [Theory]
    [InlineData("type: integer, minimum: -1e30, maximum: 1e30")]
    [InlineData("type: integer, format: int32, minimum: 0.5, maximum: 99999999999")]
    [InlineData("type: integer, format: uint64, minimum: -5, maximum: 18446744073709551615")]
    [InlineData("type: number, minimum: -1e400, maximum: 1e308, multipleOf: 1e-300")]
    [InlineData("type: number, format: decimal, minimum: 0.1, exclusiveMaximum: 1e40")]
    [InlineData("type: string, maxLength: 99999999999")]
    [InlineData("type: array, items: { type: array, minItems: 1, items: { type: array, uniqueItems: true, items: { type: integer, minimum: 1, nullable: true } } }")]
    [InlineData("type: object, additionalProperties: { type: object, additionalProperties: { type: string, minLength: 1 } }")]
    public void AnyNumberIsALimitThatCompiles(string schema) =>
        Assert.Empty(GeneratedProject.WithEverything(ContractText.With($"A: {{ type: object, properties: {{ x: {{ {schema} }} }} }}")).Diagnostics());
}
