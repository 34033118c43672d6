using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Server;

/// <summary>What the generated client sends, the generated server reads: in one project, every place and style at once.</summary>
[Verifies("PRP-010-6")]
public sealed class Parameters
{
    private static readonly (string Name, string Parameter, string Value)[] All =
    [
        ("a", "in: query, schema: { type: string }", "\"a b&c,d+%2F=/?#é\""),
        ("b", "in: query, schema: { type: array, items: { type: string } }", "new[] { \"a,b\", \"c d\", \"\" }"),
        ("c", "in: query, explode: false, schema: { type: array, items: { type: string } }", "new[] { \"a,b\", \"c|d\", \"e%2Cf\" }"),
        ("d", "in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } }", "new[] { 1L, -2L }"),
        ("e", "in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: number } }", "new[] { 1.5, 2e3 }"),
        ("f", "in: query, style: deepObject, schema: { $ref: '#/components/schemas/Filter' }", "new Filter { Name = \"5\", Size = 5, Is = true, Tags = new[] { \"x\", \"1\" }, Inner = new Filter { Name = \"y[z]\" } }"),
        ("g", "in: query, schema: { $ref: '#/components/schemas/Point' }", "new Point { X = 3, Label = \"3\" }"),
        ("h", "in: query, explode: false, schema: { type: object, additionalProperties: { type: integer } }", "new Dictionary<string, long> { [\"k,1\"] = 1, [\"m\"] = 2 }"),
        ("i", "in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Filter' } } }", "new Filter { Name = \"json\", Size = 1 }"),
        ("j", "in: query, allowReserved: true, schema: { type: string }", "\"a/b c?d\""),
        ("k", "in: query, schema: { type: boolean }", "true"),
        ("l", "in: query, schema: { type: string, format: date-time }", "new DateTimeOffset(2024, 2, 29, 10, 0, 0, TimeSpan.FromHours(2))"),
        ("m", "in: query, schema: { type: string, enum: [one, two] }", "new M(\"two\")"),
        ("n", "in: query, schema: { oneOf: [ { type: integer }, { type: string } ] }", "(N)\"word\""),
        ("o", "in: header, schema: { type: array, items: { type: integer } }", "new[] { 1L, 2L }"),
        ("p", "in: header, explode: true, schema: { type: object, additionalProperties: { type: string } }", "new Dictionary<string, string> { [\"k\"] = \"v w\" }"),
        ("q", "in: cookie, schema: { type: string }", "\"a;b c\""),
        ("r", "in: cookie, explode: false, schema: { type: array, items: { type: integer } }", "new[] { 7L, 8L }"),
        ("s", "in: path, required: true, schema: { type: string }", "\"a/b%2Fc d,é\""),
        ("t", "in: path, required: true, style: label, schema: { type: array, items: { type: string } }", "new[] { \"a\", \"b,c\" }"),
        ("u", "in: path, required: true, style: label, explode: true, schema: { type: array, items: { type: integer } }", "new[] { 1L, 2L }"),
        ("v", "in: path, required: true, style: matrix, schema: { type: string }", "\"x;y=z\""),
        ("w", "in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: string } }", "new[] { \"a\", \"b\" }"),
        ("x", "in: path, required: true, schema: { type: object, additionalProperties: { type: integer } }", "new Dictionary<string, long> { [\"k\"] = 1 }"),
        ("y", "in: path, required: true, style: matrix, explode: true, schema: { $ref: '#/components/schemas/Point' }", "new Point { X = 1, Label = \"l=1\" }"),
        ("z", "in: path, required: true, style: matrix, schema: { type: array, items: { type: string } }", "new[] { \"a;b\", \"c\" }"),
    ];

    [Fact]
    public async Task ArriveAsTheyWereSent()
    {
        var path = string.Concat(All.Where(one => one.Parameter.StartsWith("in: path", StringComparison.Ordinal)).Select(one => $"/{{{one.Name}}}"));
        var contract = ContractText.WithPaths(
            $$"""
            /things{{path}}:
              get:
                operationId: all
                tags: [thing]
                parameters:
            {{string.Concat(All.Select(one => $"      - {{ name: {one.Name}, {one.Parameter} }}\n"))}}    responses: { '200': { description: done, content: { text/plain: { schema: { type: string } } } } }
            """.Replace("m, in: query, schema: { type: string, enum: [one, two] }", "m, in: query, schema: { $ref: '#/components/schemas/M' }", StringComparison.Ordinal)
                .Replace("n, in: query, schema: { oneOf: [ { type: integer }, { type: string } ] }", "n, in: query, schema: { $ref: '#/components/schemas/N' }", StringComparison.Ordinal),
            """
            Filter: { type: object, properties: { name: { type: string }, size: { type: integer }, is: { type: boolean }, tags: { type: array, items: { type: string } }, inner: { $ref: '#/components/schemas/Filter' } } }
            Point: { type: object, required: [x], properties: { x: { type: integer }, label: { type: string } } }
            M: { type: string, enum: [one, two] }
            N: { oneOf: [ { type: integer }, { type: string } ] }
            """);
        var signature = GeneratedProject.WithEverything(contract).File("ThingServer").Split("AllAsync(")[1].Split(')')[0];
        var result = await Serving.ResultOf(
            contract,
            $"public override async Task<AllAnswer> AllAsync({signature}) {{ await Task.Yield(); return AllAnswer.Ok(string.Join(\"\\n\", {string.Join(", ", All.Select(one => $"JsonSerializer.Serialize({one.Name})"))})); }}",
            $$"""
            var sent = string.Join("\n", {{string.Join(", ", All.Select(one => $"JsonSerializer.Serialize({one.Value})"))}});
            var came = await client.AllAsync({{string.Join(", ", All.Select(one => $"{one.Name}: {one.Value}"))}});
            return sent == came ? "same" : string.Join("\n", sent.Split('\n').Zip(came.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => $"sent {pair.First}, came {pair.Second}"));
            """);

        Assert.Equal("same", result);
    }
}
