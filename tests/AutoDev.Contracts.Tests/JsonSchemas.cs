using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests;

[Verifies("PRP-010-13")]
public sealed class JsonSchemas
{
    private const string Order = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "https://acme.test/order",
          "title": "Order",
          "type": "object",
          "required": ["id", "lines"],
          "properties": {
            "id": { "type": "string", "pattern": "^[A-Z]+$" },
            "note": { "type": ["string", "null"] },
            "state": { "$ref": "#state" },
            "lines": { "type": "array", "minItems": 1, "items": { "$ref": "https://acme.test/order#/$defs/line" } },
            "parent": { "$ref": "#" }
          },
          "$defs": {
            "line": { "type": "object", "required": ["quantity"], "properties": { "quantity": { "type": "integer", "exclusiveMinimum": 0 } } },
            "state": { "$anchor": "state", "enum": ["open", "done"] }
          }
        }
        """;

    private const string Draft7 = """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "properties": { "size": { "$ref": "#/definitions/size" }, "owner": { "$ref": "#owner" }, "kind": { "const": "box" } },
          "definitions": { "size": { "type": "number", "maximum": 3 }, "owner": { "$id": "#owner", "type": "object", "properties": { "name": { "type": "string" } } } }
        }
        """;

    private static ContractGeneration Generate(string text, string emit = "Models;Validation", string file = "box.schema.json", params ContractFile[] files) =>
        ContractGenerator.Generate(text, new ContractItem(emit, "Acme.Api", "", file) { Files = files });

    private static Task<string> ResultOf(ContractGeneration generation, string code)
    {
        Assert.Empty(generation.Findings);
        return Running.ResultOf(GeneratedProject.Of(generation, Running.In(code)));
    }

    [Theory]
    [InlineData("""{"id":"A","lines":[{"quantity":1}]}""", "")]
    [InlineData("""{"id":"A","note":null,"state":"open","lines":[{"quantity":2}],"parent":{"id":"B","lines":[{"quantity":3}]},"more":[1]}""", "")]
    [InlineData("""{"id":"a","lines":[]}""", "/id /lines")]
    [InlineData("""{"id":"A","state":"lost","lines":[{"quantity":0}],"parent":{"id":"b","lines":[{"quantity":3}]}}""", "/state /lines/0/quantity /parent/id")]
    public async Task AValueOfTheDocumentComesBackAndIsChecked(string json, string violations) => Assert.Equal($"{json} {violations}", await ResultOf(
        Generate(Order),
        $$""""var json = """{{json}}"""; var order = Read<Order>(json); return Same<Order>(json) + " " + string.Join(' ', order.Validate().Select(violation => violation.Split(':')[0]).OrderBy(place => "/id/state/lines/parent".IndexOf(place.Split('/')[1])));""""));

    [Fact]
    public async Task ADocumentOfDraft7IsCalledWhatItsFileIs() => Assert.Equal("Ann box /size", await ResultOf(
        Generate(Draft7),
        """var box = Read<Box>("{\"size\":4,\"owner\":{\"name\":\"Ann\"},\"kind\":\"box\"}"); return $"{box.Owner!.Name} {box.Kind} {box.Validate().Single().Split(':')[0]}";"""));

    [Fact]
    public void WhatIsUsualIsModelsAlone()
    {
        var files = Generate(Order, emit: "").Files;

        Assert.Equal(["Line", "Order", "State"], files.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(files, file => file.Text.Contains("Validate", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SchemasOfSeveralFilesBelongTogether() => Assert.Equal("3", await ResultOf(
        Generate("""{ "title": "Parcel", "type": "object", "properties": { "box": { "$ref": "box.schema.json" } } }""", file: "parcel.schema.json", files: new ContractFile("box.schema.json", Draft7)),
        """return Read<Parcel>("{\"box\":{\"size\":3}}").Box!.Size;"""));

    [Theory]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": { "a": { "type": "text" } } }""", ContractFault.WrongKind)]
    [InlineData("""{ "$defs": { "a": { "$ref": "#/$defs/b" } } }""", ContractFault.UnresolvedReference)]
    [InlineData("""{ "$defs": { "a": { "$ref": "#/$defs/a" } } }""", ContractFault.UnresolvedReference)]
    [InlineData("""{ "type": "object", "properties": { "a": { "pattern": "(" , "type": "string" } } }""", ContractFault.InvalidPattern)]
    [InlineData("""{ "definitions": [], "$schema": "http://json-schema.org/draft-07/schema#" }""", ContractFault.WrongKind)]
    [InlineData("""{ "name": "a package", "version": 1 }""", ContractFault.Malformed)]
    public void WhatIsWrongIsFoundAndTheRestCompiles(string text, ContractFault fault)
    {
        var project = GeneratedProject.Of(Generate(text));

        Assert.Equal(fault, Assert.Single(project.Generation.Findings).Fault);
        Assert.Empty(project.Diagnostics());
    }

    [Fact]
    public void NoTextOfItEndsAsCode() => Assert.Empty(GeneratedProject.Of(Generate(
        """{ "title": "*/ class { } //", "description": "</summary>\n#error", "type": "object", "properties": { "a\"; evil(\"": { "const": "\"; evil(\"" }, "class": true }, "$defs": { "": { "type": "object", "properties": { "x": false } }, "int": { "enum": ["", " ", "*/"] } } }""")).Diagnostics());
}
