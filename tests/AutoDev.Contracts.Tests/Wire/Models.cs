using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Wire;

[Verifies("PRP-010-2")]
public sealed class Models
{
    [Theory]
    [InlineData("""{"name":"Rex"}""")]
    [InlineData("""{"name":"Rex","age":3,"nick":null}""")]
    [InlineData("""{"name":"Rex","nick":"R","more":{"kept":[1,2]}}""")]
    public async Task ARecordGivesBackWhatItRead(string json) => Assert.Equal(json, await Running.ResultOf(
        ContractText.With("""
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string }
                age: { type: integer }
                nick: { type: string, nullable: true }
            """),
        $"return Same<Pet>({Text(json)});"));

    [Fact]
    public async Task NullAndAbsentAreTwoThings() => Assert.Equal("""{"nick":null} {}""", await Running.ResultOf(
        ContractText.With("Patch: { type: object, properties: { nick: { type: string, nullable: true } } }"),
        "return JsonSerializer.Serialize(new Patch { Nick = null }) + \" \" + JsonSerializer.Serialize(new Patch());"));

    [Fact]
    public async Task WhatIsRequiredAndMissingIsSaid() => Assert.Contains("'name' is required and missing", await Running.ResultOf(
        ContractText.With("Pet: { type: object, required: [name], properties: { name: { type: string } } }"),
        "try { Read<Pet>(\"{}\"); return 1; } catch (JsonException mistake) { return mistake.Message; }"), StringComparison.Ordinal);

    [Fact]
    public async Task AWordNobodyKnewSurvives() => Assert.Equal("sold \"gone\" True", await Running.ResultOf(
        ContractText.With("Status: { type: string, enum: [available, sold] }"),
        "return $\"{Status.Sold} {Same<Status>(\"\\\"gone\\\"\")} {Read<Status>(\"\\\"sold\\\"\") == Status.Sold}\";"));

    [Theory]
    [InlineData("\"cus_1\"", "text cus_1")]
    [InlineData("""{"object":"customer","id":"cus_1"}""", "customer cus_1")]
    [InlineData("""{"object":"deleted","id":"cus_1"}""", "deleted cus_1")]
    [InlineData("""{"object":"something else"}""", "other")]
    [InlineData("[1]", "other")]
    public async Task AUnionFindsItsCase(string json, string found) => Assert.Equal($"{found} {json}", await Running.ResultOf(
        ContractText.With("""
            Payment: { type: object, properties: { customer: { anyOf: [ { type: string }, { $ref: '#/components/schemas/Customer' }, { $ref: '#/components/schemas/Deleted' } ] } } }
            Customer: { type: object, required: [id, object], properties: { object: { type: string, enum: [customer] }, id: { type: string } } }
            Deleted: { type: object, required: [id, object], properties: { object: { type: string, enum: [deleted] }, id: { type: string } } }
            """),
        $$"""
        var customer = Read<Payment>("{\"customer\":" + {{Text(json)}} + "}").Customer!;
        var found = customer.Match(text => "text " + text, known => "customer " + known.Id, gone => "deleted " + gone.Id, other => "other");
        return found + " " + JsonSerializer.Serialize(customer);
        """));

    [Fact]
    public async Task AKindIsReadAsWhatItSaysToBe() => Assert.Equal("Cat 9 Pet", await Running.ResultOf(
        ContractText.With("""
            Pet:
              type: object
              required: [kind]
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } }
              properties: { kind: { type: string } }
            Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } } ] }
            """),
        """
        var cat = Read<Pet>(JsonSerializer.Serialize<Pet>(new Cat { Lives = 9 }));
        return $"{cat.GetType().Name} {((Cat)cat).Lives} {Read<Pet>("{\"kind\":\"fish\"}").GetType().Name}";
        """));

    [Theory]
    [InlineData("date", "\"2024-02-29\"")]
    [InlineData("date-time", "\"2024-02-29T10:00:00Z\"")]
    [InlineData("date-time", "\"2024-02-29T10:00:00.5+02:00\"")]
    [InlineData("uuid", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"")]
    [InlineData("uri", "\"https://example.org/a?b=%20\"")]
    [InlineData("byte", "\"AQID\"")]
    [InlineData("decimal", "\"0.50\"")]
    [InlineData("duration", "\"PT1H30M\"")]
    [InlineData("unknown", "\"any\"")]
    public async Task AFormatIsWrittenAsItWasRead(string format, string json) => Assert.Equal($$"""{"value":{{json}}}""", await Running.ResultOf(
        ContractText.With($$"""Holder: { type: object, properties: { value: { type: string, format: {{format}} } } }"""),
        $"return Same<Holder>({Text($$"""{"value":{{json}}}""")}).Replace(\"\\\\u002B\", \"+\");"));

    [Theory]
    [InlineData("Tree: { type: object, properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }", "Tree", """{"children":[{"children":[]},{}]}""")]
    [InlineData("Node: { oneOf: [ { type: string }, { type: array, items: { $ref: '#/components/schemas/Node' } } ] }", "Node", """["a",["b",[]]]""")]
    [InlineData("Holder: { type: object, properties: { map: { type: object, additionalProperties: { type: integer, nullable: true } } } }", "Holder", """{"map":{"a":1,"b":null}}""")]
    [InlineData("Holder: { type: object, additionalProperties: { type: string }, properties: { id: { type: integer } } }", "Holder", """{"id":1,"x":"y"}""")]
    [InlineData("Holder: { type: object, properties: { any: {}, none: { nullable: true } } }", "Holder", """{"any":null,"none":[{"a":1}]}""")]
    [InlineData("Both: { allOf: [ { type: object, properties: { a: { type: integer } } }, { type: object, required: [b], properties: { b: { type: boolean } } } ] }", "Both", """{"a":1,"b":true}""")]
    [InlineData("Many: { type: [string, integer, 'null'] }\nHolder: { type: object, properties: { x: { $ref: '#/components/schemas/Many' } } }", "Holder", """{"x":null}""")]
    public async Task AShapeGivesBackWhatItRead(string schemas, string type, string json) =>
        Assert.Equal(json, await Running.ResultOf(ContractText.With(schemas), $"return Same<{type}>({Text(json)});"));

    private static string Text(string json) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true);
}
