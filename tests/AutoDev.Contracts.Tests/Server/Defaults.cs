using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Server;

[Verifies("PRP-010-6")]
public sealed class Defaults
{
    private static string Contract(string schema) => ContractText.WithPaths(
        $$"""/things: { get: { operationId: list, tags: [thing], parameters: [ { name: x, in: query, schema: {{schema}} } ], responses: { '200': { description: done, content: { text/plain: { schema: { type: string } } } } } } }""",
        "Order: { type: string, enum: [up, 'way down'], default: 'way down' }");

    [Theory]
    [InlineData("{ type: integer, default: 20 }", "20", "3", "3")]
    [InlineData("{ type: integer, format: uint64, default: 18446744073709551615 }", "18446744073709551615", "3", "3")]
    [InlineData("{ type: number, default: 0.5 }", "0.5", "1.5", "1.5")]
    [InlineData("{ type: number, format: decimal, default: 0.1 }", "0.1", "1.5", "1.5")]
    [InlineData("{ type: boolean, default: true }", "True", "false", "False")]
    [InlineData("{ type: string, default: 'a\"b' }", "a\"b", "c", "c")]
    [InlineData("{ type: string, default: 7 }", "7", "c", "c")]
    [InlineData("{ $ref: '#/components/schemas/Order' }", "way down", "up", "up")]
    [InlineData("{ type: string, enum: [a, b], default: b }", "b", "a", "a")]
    public async Task AServerGetsTheDefaultOfWhatWasNotSent(string schema, string absent, string sent, string given) => Assert.Equal($"{absent}|{given}", await Serving.ResultOf(
        Contract(schema),
        $$"""public override Task<ListAnswer> ListAsync({{Type(schema)}} x, CancellationToken cancellationToken) => Task.FromResult<ListAnswer>(FormattableString.Invariant($"{x}"));""",
        $"""return await http.GetStringAsync("things") + "|" + await http.GetStringAsync("things?x={sent}");"""));

    [Fact]
    public async Task AListHasADefaultToo() => Assert.Equal("a+b", await Serving.ResultOf(
        Contract("{ type: array, items: { type: string }, default: [a, b] }"),
        "public override Task<ListAnswer> ListAsync(IReadOnlyList<string> x, CancellationToken cancellationToken) => Task.FromResult<ListAnswer>(string.Join('+', x));",
        "return await client.ListAsync();"));

    [Fact]
    public async Task AClientSendsNothingAndSaysWhatThatMeans()
    {
        Assert.Contains("<param name=\"x\">20 where it is not given.</param>", GeneratedProject.Of(Contract("{ type: integer, default: 20 }")).File("ThingClient"), StringComparison.Ordinal);
        Assert.Equal("GET https://acme.test/v1/things", await Running.ResultOf(
            Contract("{ type: integer, default: 20 }"),
            "var wire = new Wire(\"\", type: \"text/plain\"); await new ThingClient(wire.Client()).ListAsync(); return wire.Sent;"));
    }

    [Theory]
    [InlineData("{ type: integer, default: much }", "much")]
    [InlineData("{ type: integer, format: int32, default: 3000000000 }", "3000000000")]
    [InlineData("{ type: boolean, default: 1 }", "1")]
    [InlineData("{ type: string, enum: [a], default: b, x: y }", null)]
    [InlineData("{ type: string, enum: [a, b], default: c }", "c")]
    [InlineData("{ type: array, items: { type: integer }, default: [a] }", "[a")]
    public void ADefaultOfAnotherTypeIsAFindingAndIsLeftOut(string schema, string? found)
    {
        var contract = Contract(schema);
        var project = GeneratedProject.WithEverything(contract);

        Assert.Equal(found is null ? [] : [found], project.Generation.Findings.Select(finding => contract.Substring(finding.Start, finding.Length)));
        Assert.All(project.Generation.Findings, finding => Assert.Equal(ContractFault.WrongKind, finding.Fault));
        Assert.Empty(project.Diagnostics());
    }

    private static string Type(string schema) => schema switch
    {
        _ when schema.Contains("uint64", StringComparison.Ordinal) => "ulong",
        _ when schema.Contains("decimal", StringComparison.Ordinal) => "decimal",
        _ when schema.Contains("number", StringComparison.Ordinal) => "double",
        _ when schema.Contains("integer", StringComparison.Ordinal) => "long",
        _ when schema.Contains("boolean", StringComparison.Ordinal) => "bool",
        _ when schema.Contains("$ref", StringComparison.Ordinal) => "Order",
        _ when schema.Contains("enum", StringComparison.Ordinal) => "ListX",
        _ => "string",
    };
}
