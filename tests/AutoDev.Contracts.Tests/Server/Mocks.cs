using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Server;

/// <summary>A server that answers as the document shows it, asked by the client of the same contract.</summary>
[Verifies("PRP-010-14")]
public sealed class Mocks
{
    private static readonly string Contract = ContractText.WithPaths(
        """
        /shown:
          get:
            operationId: getShown
            tags: [thing]
            responses: { '200': { description: x, headers: { Location: { required: true, schema: { type: string, example: /here } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { name: "a \"b\" é", size: 7 } } } } }
        /named:
          get:
            operationId: getNamed
            tags: [thing]
            responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, examples: { one: { $ref: '#/components/examples/One' }, two: { value: { name: two } } } } } } }
        /made:
          get:
            operationId: getMade
            tags: [thing]
            responses: { '201': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Made' } } } }, '404': { description: none } }
        /pets:
          get:
            operationId: getPet
            tags: [thing]
            responses: { '200': { description: x, content: { application/json: { schema: { type: array, minItems: 2, items: { $ref: '#/components/schemas/Pet' } } } } } }
        /gone:
          delete:
            operationId: dropThing
            tags: [thing]
            parameters: [ { name: id, in: query, required: true, schema: { type: integer } } ]
            responses: { '204': { description: gone }, default: { description: else } }
        /text:
          get:
            operationId: getText
            tags: [thing]
            responses: { '200': { description: x, content: { text/plain: { schema: { type: string }, example: "two\nlines" } } } }
        /events:
          get:
            operationId: watch
            tags: [thing]
            responses: { '200': { description: x, content: { text/event-stream: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        /secret:
          get:
            operationId: getSecret
            tags: [thing]
            responses: { '200': { description: x, content: { application/json: { schema: { type: string, pattern: '^[A-Z]{7}$' } } } } }
        /endless:
          get:
            operationId: getEndless
            tags: [thing]
            responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Endless' } } } } }
        """,
        """
        Thing: { type: object, required: [name], properties: { name: { type: string, minLength: 6 }, size: { type: integer }, secret: { type: string, writeOnly: true }, parts: { type: array, items: { $ref: '#/components/schemas/Thing' } } } }
        Made: { allOf: [ { $ref: '#/components/schemas/Thing' }, { type: object, required: [on, at, kind, level], properties: { on: { type: string, format: date }, at: { type: number, exclusiveMinimum: true, minimum: 3 }, kind: { type: string, enum: [big, small] }, level: { type: integer, maximum: -5, multipleOf: 5 } } } ] }
        Pet: { oneOf: [ { $ref: '#/components/schemas/Cat' } ], discriminator: { propertyName: type } }
        Cat: { type: object, required: [type, lives], properties: { type: { type: string }, lives: { type: integer, default: 9 } } }
        Endless: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Endless' } } }
        """).Replace("components:\n", "components:\n  examples:\n    One: { value: { name: first } }\n", StringComparison.Ordinal);

    [Fact]
    public async Task AnswerWhatTheClientReads() => Assert.Equal(
        """
        200 application/json {"name":"a \"b\" é","size":7} /here
        a "b" é 7
        first
        textxx 1 1 2026-01-31 3.5 big -5
        9 9
        204
        two
        lines
        textxx
        501 501
        404
        """.ReplaceLineEndings("\n"),
        await Serving.ResultOf(Contract, "public override Task<GetShownAnswer> GetShownAsync(CancellationToken cancellationToken) => new ThingMock().GetShownAsync(cancellationToken);", """
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        app.MapThingServer(new ThingMock());
        await app.StartAsync();
        using var own = new HttpClient { BaseAddress = new Uri(app.Urls.First() + "/v1/") };
        var mock = new ThingClient(own);
        var lines = new List<string>();
        var raw = await own.GetAsync("shown");
        lines.Add($"{await Of(raw)} {raw.Headers.Location}");
        var shown = await mock.GetShownAsync();
        lines.Add($"{shown.Name} {shown.Size}");
        lines.Add((await mock.GetNamedAsync()).Name);
        var made = await mock.GetMadeAsync();
        lines.Add($"{made.Name} {made.Size} {made.Parts?.Count} {made.On:yyyy-MM-dd} {made.At} {made.Kind} {made.Level}");
        lines.Add(string.Join(" ", (await mock.GetPetAsync()).Select(pet => pet.Lives)));
        lines.Add(await Of(await own.DeleteAsync("gone?id=1")));
        lines.Add(await mock.GetTextAsync());
        await foreach (var one in mock.WatchStreamAsync()) lines.Add(one.Name);
        lines.Add($"{(int)(await own.GetAsync("secret")).StatusCode} {(int)(await own.GetAsync("endless")).StatusCode}");
        lines.Add($"{(int)(await own.GetAsync("nothing")).StatusCode}");
        return string.Join("\n", lines);
        """));
}
