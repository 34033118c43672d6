using System.Globalization;
using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests;

/// <summary>Whatever a document of JSON Schema rules is checked of a value as it came, keyword by keyword.</summary>
[Verifies("PRP-010-16")]
public sealed class SchemasAsCode
{
    private const string Latest = "https://json-schema.org/draft/2020-12/schema";
    private const string Draft7 = "http://json-schema.org/draft-07/schema#";

    private static readonly (string Dialect, string Schema, string Json, string Violations)[] Cases =
    [
        (Latest, """ "type": ["integer", "null"] """, "1.0", ""),
        (Latest, """ "type": ["integer", "null"] """, "1.5", "/: expected a value of type integer or null"),
        (Latest, """ "enum": [1, "a", {"b": [2]}] """, """{"b":[2.0]}""", ""),
        (Latest, """ "enum": [1, "a", {"b": [2]}] """, "\"b\"", """/: expected one of 1, 'a', {"b":[2]}"""),
        (Latest, """ "const": 100000000000000000000 """, "1e20", ""),
        (Latest, """ "multipleOf": 0.01 """, "19.99", ""),
        (Latest, """ "multipleOf": 1e-8 """, "12391239123", ""),
        (Latest, """ "multipleOf": 0.123456789 """, "1e308", "/: expected a multiple of 0.123456789"),
        (Latest, """ "minimum": 1e400 """, "-1e400", "/: expected at least 1e400"),
        (Latest, """ "exclusiveMaximum": 3 """, "3.0", "/: expected less than 3"),
        (Latest, """ "maxLength": 1 """, "\"😀\"", ""),
        (Latest, """ "pattern": "^\\p{Letter}+$" """, "\"1\"", "/: expected a text that matches ^\\p{L}+\\z"),
        (Latest, """ "not": { "required": ["a", "b"] } """, """{"a":1}""", ""),
        (Latest, """ "not": { "required": ["a", "b"] } """, """{"a":1,"b":2}""", "/: expected a value that the contract does not exclude ('not')"),
        (Latest, """ "if": { "properties": { "kind": { "const": "card" } }, "required": ["kind"] }, "then": { "required": ["number"] }, "else": { "required": ["iban"] } """, """{"kind":"card"}""", "/: expected the property 'number'"),
        (Latest, """ "if": { "properties": { "kind": { "const": "card" } }, "required": ["kind"] }, "then": { "required": ["number"] }, "else": { "required": ["iban"] } """, "{}", "/: expected the property 'iban'"),
        (Latest, """ "oneOf": [ { "minimum": 2 }, { "type": "integer" } ] """, "3", "/: expected a value that exactly one of the alternatives allows ('oneOf'), which 2 do"),
        (Latest, """ "anyOf": [ { "minimum": 2 }, { "type": "integer" } ] """, "1.5", "/: expected a value that one of the alternatives allows ('anyOf')"),
        (Latest, """ "contains": { "type": "string" }, "minContains": 2, "maxContains": 3 """, """["a",1]""", "/: expected at least 2 items of a kind ('contains'), which 1 are"),
        (Latest, """ "contains": { "type": "string" }, "minContains": 0 """, "[]", ""),
        (Latest, """ "prefixItems": [ { "type": "string" }, true ], "items": { "type": "integer" } """, """[1,2,"c"]""", "/0: expected a value of type string|/2: expected a value of type integer"),
        (Latest, """ "uniqueItems": true """, """[{"a":1,"b":2},{"b":2.0,"a":1}]""", "/: expected items of which no two are the same"),
        (Latest, """ "propertyNames": { "maxLength": 2 } """, """{"ab":1,"a/c":2}""", "/a~1c: expected at most 2 letters"),
        (Latest, """ "patternProperties": { "^x": { "type": "integer" } }, "properties": { "a": {} }, "additionalProperties": false """, """{"a":1,"xa":"b","c":1}""", "/xa: expected a value of type integer|/c: expected nothing here"),
        (Latest, """ "dependentRequired": { "card": ["cvc", "name"] } """, """{"card":1,"name":2}""", "/: expected the property 'cvc'"),
        (Latest, """ "dependentSchemas": { "card": { "properties": { "cvc": { "type": "string" } } } } """, """{"card":1,"cvc":2}""", "/cvc: expected a value of type string"),
        (Latest, """ "minProperties": 1, "maxProperties": 2 """, """{"a":1,"b":2,"c":3}""", "/: expected at most 2 properties"),
        (Latest, """ "allOf": [ { "properties": { "a": {} } } ], "anyOf": [ { "required": ["b"], "properties": { "b": {} } }, true ], "unevaluatedProperties": false """, """{"a":1,"b":2,"c":3}""", "/c: expected nothing here"),
        (Latest, """ "prefixItems": [ true ], "contains": { "type": "string" }, "unevaluatedItems": { "type": "null" } """, """[1,"a",null,2]""", "/3: expected a value of type null"),
        (Latest, """ "$ref": "#/$defs/node", "$defs": { "node": { "properties": { "next": { "$ref": "#/$defs/node" }, "value": { "type": "integer" } } } } """, """{"next":{"next":{"value":"a"}}}""", "/next/next/value: expected a value of type integer"),
        (Latest, """ "$id": "https://acme.test/tree", "properties": { "leaf": { "$ref": "parts/leaf#green" } }, "$defs": { "leaf": { "$id": "parts/leaf", "$defs": { "a": { "$anchor": "green", "const": 1 } } } } """, """{"leaf":2}""", "/leaf: expected 1"),
        (Latest, """ "$id": "https://acme.test/strict", "$dynamicAnchor": "node", "$ref": "tree", "unevaluatedProperties": false, "$defs": { "tree": { "$id": "tree", "$dynamicAnchor": "node", "properties": { "value": true, "children": { "items": { "$dynamicRef": "#node" } } } } } """, """{"children":[{"value":1},{"valeu":2}]}""", "/children/1/valeu: expected nothing here"),
        (Latest, """ "properties": { "$ref": { "type": "string" } } """, """{"$ref":1}""", "/$ref: expected a value of type string"),
        (Draft7, """ "items": [ { "type": "string" } ], "additionalItems": false """, """["a",1]""", "/1: expected nothing here"),
        (Draft7, """ "dependencies": { "a": ["b"], "c": { "required": ["d"] } } """, """{"a":1,"c":2}""", "/: expected the property 'b'|/: expected the property 'd'"),
        (Draft7, """ "properties": { "a": { "$ref": "#/definitions/text", "maxLength": 1 } }, "definitions": { "text": { "type": "string" } } """, """{"a":"bc"}""", ""),
        (Latest, """ "properties": { "a": { "$ref": "#/$defs/text", "maxLength": 1 } }, "$defs": { "text": { "type": "string" } } """, """{"a":"bc"}""", "/a: expected at most 1 letters"),
    ];

    [Fact]
    public async Task EachKeywordNamesThePlace()
    {
        var generations = Cases.Select((one, number) => Generate($$"""{ "$schema": "{{one.Dialect}}", {{one.Schema}} }""", Space(number))).ToList();
        Assert.Empty(generations.SelectMany(generation => generation.Findings));
        var checks = Cases.Select((one, number) => $"Violations({Space(number)}.BoxSchema.Validate(Read<JsonElement>({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(one.Json, quote: true)})))");
        var project = GeneratedProject.Of(
            new ContractGeneration([.. generations.SelectMany((generation, number) => generation.Files.Select(file => file with { Name = $"{number}/{file.Name}" }))], []),
            Running.In($"string Violations(IReadOnlyList<string> all) => string.Join(\"|\", all);\n return string.Join(\"\\n\", new[] {{ {string.Join(",\n", checks)} }});").Replace("using Acme.Api;", "", StringComparison.Ordinal));

        var found = (await Running.ResultOf(project)).Split('\n');

        Assert.Equal(Cases.Select((one, number) => $"{number}: {one.Schema.Trim()}: {one.Violations}"), found.Select((violations, number) => $"{number}: {Cases[number].Schema.Trim()}: {violations}"));
    }

    [Fact]
    public async Task TypesCheckWhatTheirPartsOweEachOther() => Assert.Equal(" | /: expected the property 'cvc' | /lines: expected at least 1 items of a kind ('contains'), which 0 are | /note: expected a value that the contract does not exclude ('not')", await Running.ResultOf(
        GeneratedProject.Of(
            Generate(
                """
                { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Order", "type": "object",
                  "properties": {
                    "card": { "$ref": "#/$defs/card" },
                    "lines": { "type": "array", "items": { "type": "integer" }, "contains": { "minimum": 10 } },
                    "note": { "type": "string", "not": { "const": "none" } } },
                  "$defs": { "card": { "type": "object", "properties": { "number": { "type": "string" }, "cvc": { "type": "string" } }, "dependentRequired": { "number": ["cvc"] } } } }
                """,
                "Acme.Api"),
            Running.In("""
                return string.Join(" | ", new[]
                {
                    Read<Order>("{\"card\":{\"number\":\"1\",\"cvc\":\"2\"},\"lines\":[1,10],\"note\":\"some\"}").Validate(),
                    Read<Card>("{\"number\":\"1\"}").Validate(),
                    Read<Order>("{\"lines\":[1,2]}").Validate(),
                    new Order { Note = "none" }.Validate(),
                }.Select(violations => string.Join(", ", violations)));
                """))));

    [Fact]
    public async Task AListedFileIsFoundByItsAddress()
    {
        var generation = Generate(
            """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.test/schemas/parcel", "properties": { "size": { "$ref": "sizes#/$defs/size" }, "box": { "$ref": "lid.schema.json" } } }""",
            "Acme.Api",
            new ContractFile("common/sizes.schema.json", """{ "$id": "https://acme.test/schemas/sizes", "$defs": { "size": { "maximum": 3 } } }"""),
            new ContractFile("lid.schema.json", """{ "required": ["lid"] }"""));
        Assert.Empty(generation.Findings);

        Assert.Equal("/size: expected at most 3, /box: expected the property 'lid'", await Running.ResultOf(GeneratedProject.Of(generation, Running.In("""return string.Join(", ", BoxSchema.Validate(Read<JsonElement>("{\"size\":4,\"box\":{}}")));"""))));
    }

    [Fact]
    public async Task AListedDialectSaysWhichKeywordsCount()
    {
        var generation = Generate(
            """{ "$schema": "https://acme.test/shapes", "properties": { "a": { "minimum": 3 }, "b": false } }""",
            "Acme.Api",
            new ContractFile("shapes.schema.json", """{ "$id": "https://acme.test/shapes", "$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/applicator": true } }"""));
        Assert.Empty(generation.Findings);

        Assert.Equal("/b: expected nothing here", await Running.ResultOf(GeneratedProject.Of(generation, Running.In("""return string.Join(", ", BoxSchema.Validate(Read<JsonElement>("{\"a\":1,\"b\":1}")));"""))));
    }

    [Theory]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "not": { "$ref": "https://acme.test/elsewhere" } }""", ContractFault.UnresolvedReference)]
    [InlineData("""{ "$schema": "https://acme.test/unknown", "type": "object", "properties": { "a": true } }""", ContractFault.UnresolvedReference)]
    [InlineData("""{ "anyOf": [ { "$ref": "#/$defs/a" }, true ], "$defs": { "a": { "not": { "$ref": "#/$defs/a" } } } }""", ContractFault.UnresolvedReference)]
    [InlineData("""{ "not": { "type": "text" } }""", ContractFault.WrongKind)]
    [InlineData("""{ "not": { "allOf": { } } }""", ContractFault.WrongKind)]
    [InlineData("""{ "not": 1 }""", ContractFault.WrongKind)]
    [InlineData("""{ "not": { "patternProperties": { "(": true } } }""", ContractFault.InvalidPattern)]
    public void WhatCannotBeCheckedIsFoundAndTheRestCompiles(string schema, ContractFault fault)
    {
        var project = GeneratedProject.Of(Generate(schema, "Acme.Api"));

        Assert.Equal(fault, Assert.Single(project.Generation.Findings).Fault);
        Assert.Empty(project.Diagnostics());
    }

    [Fact]
    public async Task HostileValuesAreRefusedAndNeverThrow() => Assert.Equal("1 1 1", await Running.ResultOf(
        GeneratedProject.Of(
            Generate("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": { "next": { "$ref": "#" }, "name": { "maxLength": 3 }, "size": { "multipleOf": 7 } } }""", "Acme.Api"),
            Running.In("""
                var deep = string.Concat(Enumerable.Repeat("{\"next\":", 100_000)) + "1" + new string('}', 100_000);
                using var json = JsonDocument.Parse(deep, new JsonDocumentOptions { MaxDepth = 200_000 });
                return string.Join(' ', new[] { json.RootElement, JsonDocument.Parse("{\"name\":\"\\ud800\"}").RootElement, JsonDocument.Parse("{\"size\":" + new string('7', 1_000_000) + "1}").RootElement }.Select(value => BoxSchema.Validate(value).Count));
                """))));

    private static string Space(int number) => "Acme.Number" + number.ToString(CultureInfo.InvariantCulture);

    private static ContractGeneration Generate(string schema, string space, params ContractFile[] files) =>
        ContractGenerator.Generate(schema, new ContractItem("Models;Validation", space, "", "box.schema.json") { Files = files });
}
