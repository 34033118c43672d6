using System.Globalization;
using System.Text.RegularExpressions;
using AutoDev.Contracts.Tests.Corpus;
using CsCheck;

namespace AutoDev.Contracts.Tests;

/// <summary>What is generated while somebody types is what would be generated from the start; it only comes sooner.</summary>
[Verifies("PRP-010-1")]
public sealed partial class EditedDocuments
{
    /// <summary>Prose in every place, and mistakes before and behind it.</summary>
    private const string Shop = """
        {
          "openapi": "3.0.3", "info": { "title": "Shop", "version": "1", "description": "Everything." },
          "paths": {
            "/pets/{id}": {
              "summary": "One pet", "description": "A pet with an id.",
              "parameters": [ { "name": "id", "in": "path", "required": true, "description": "Which pet.", "schema": { "type": "string", "maxLength": 9 } } ],
              "get": {
                "operationId": "pets/get", "tags": ["pets"], "description": "Gives a \"pet\".", "security": [ { "key": [] } ],
                "parameters": [ { "name": "fields", "in": "query", "description": "What of it.", "schema": { "type": "array", "items": { "type": "string", "enum": ["name", "kind"], "description": "A field." } } } ],
                "responses": {
                  "200": { "description": "The pet.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" }, "example": { "name": "Rex", "description": "A good dog." } } } },
                  "404": { "$ref": "#/components/responses/Missing" }, "ten": { "description": "No status." }
                }
              },
              "delete": { "operationId": "pets/delete", "tags": ["pets"], "responses": { "204": { "description": "Gone." } } }
            },
            "/pets": { "post": { "summary": " ", "description": "Adds a pet.", "tags": ["pets"], "requestBody": { "description": "The pet.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Cat" } } } }, "responses": { "default": { "description": "Whatever.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } } } } }
          },
          "components": {
            "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key", "description": "Ask for one." } },
            "responses": { "Missing": { "description": "There is none.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } } },
            "schemas": {
              "Pet": { "type": "object", "description": "Any pet.", "required": ["kind", "name"], "discriminator": { "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "description": "#/components/schemas/Dog" } },
                "properties": { "kind": { "type": "string" }, "name": { "type": "string", "description": "How it is called.", "minLength": 1 }, "description": { "type": "string", "description": "What it looks like.", "default": "small" }, "home": { "type": "object", "description": "Where it lives.", "properties": { "street": { "type": "strin", "description": "With a mistake." } } } } },
              "Cat": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "type": "object", "description": "A cat.", "properties": { "lives": { "type": "integer", "description": "Nine.", "default": { "description": "none" } } } } ] },
              "Dog": { "allOf": [ { "$ref": "#/components/schemas/Pet" }, { "$ref": "#/components/schemas/Nowhere" } ], "description": "A dog." },
              "Error": { "oneOf": [ { "type": "string", "description": "In words." }, { "type": "object", "title": "Detail", "properties": { "code": { "type": "integer", "enum": [1, 2] }, "summary": { "type": "string", "enum": ["bad", "worse"], "description": "How bad." } } } ], "description": "What went wrong." }
            }
          }
        }
        """;

    /// <summary>The same with every kind of text that YAML has.</summary>
    private const string YamlShop = """"
        openapi: 3.1.0
        info: { title: Shop, version: "1", description: Everything in braces }
        paths:
          /pets/{id}:
            summary: One pet
            parameters:
              - name: id
                in: path
                required: true
                description: 'Which pet: the one of the ''id''.'
                schema: { type: string, maxLength: 9, description: "In braces, too." }
            get:
              operationId: pets/get
              tags: [pets]
              summary: &words Gives a pet
              description: >-
                Gives a pet,
                  and says so

                in two paragraphs.
              responses:
                '200':
                  description: |
                    The pet.

                    With a "list":
                      - one
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Pet'
                      example:
                        description: A good dog
                '404':
                  description: *words
        components:
          schemas:
            Pet:
              description: Any pet
                that lives on several lines # and has a comment
              type: object
              required: [name]
              properties:
                name:
                  description: "How it is \"called\"\u00e9 \
                    by people."
                  type: strin
                home: &home
                  description: Where it lives
                  type: object
                  properties:
                    street: { type: string }
                second:
                  <<: *home
                  title: Another home
                description:
                  type: string
                  description: |+
                    What it looks like.

            Last:
              type: string
              enum: [a, b]
              description: The last one
        """";

    private static readonly string[] Pieces = ["", "x", " ", "a word ", "Task<T>", "\"", "\\", "\\\"", "\\u00e9", "\n", ",", "}", "{", "[", "*/ \n#error", "</summary>", ": ", "\"description\": \"new\", ", "null", "7", " #", "\n  ", "- ", "\n---\n", "'", "|", "\n\n        "];

    private static readonly ContractItem Everything = new("Models,Client,Server,Mock,Validation", "Acme", "Acme", "shop.json");

    [GeneratedRegex("\"?(description|summary)\"? *: *\"?", RegexOptions.ExplicitCapture)]
    private static partial Regex Descriptions();

    private static Gen<(int At, int Cut, string Put)> Anywhere { get; } = Gen.Select(Gen.Int[0, 9_999], Gen.Int[0, 4], Gen.Int[0, 26].Select(static i => Pieces[i]));

    [Theory]
    [InlineData(Shop)]
    [InlineData(YamlShop)]
    public void WhereverADocumentIsEditedNothingButTimeIsSaved(string shop) => Anywhere.Array[1, 6].Sample(
        edits =>
        {
            var (memory, text) = (new ContractMemory(), shop);
            ContractGenerator.Generate(text, Everything, memory);
            foreach (var (at, cut, put) in edits)
            {
                text = Edited(text, at % text.Length, cut, put);
                AssertSame(ContractGenerator.Generate(text, Everything), ContractGenerator.Generate(text, Everything, memory));
            }
        },
        iter: 60);

    [Theory]
    [InlineData(Shop)]
    [InlineData(YamlShop)]
    public void WhateverIsWrittenIntoProseNothingButTimeIsSaved(string shop) => Anywhere.Array[1, 6].Sample(
        edits =>
        {
            var (memory, text) = (new ContractMemory(), shop);
            ContractGenerator.Generate(text, Everything, memory);
            foreach (var (at, cut, put) in edits)
            {
                var places = Descriptions().Matches(text);
                if (places.Count == 0)
                {
                    return;
                }

                var place = places[at % places.Count];
                text = Edited(text, Math.Min(text.Length, place.Index + place.Length + (at % 7)), cut, put);
                AssertSame(ContractGenerator.Generate(text, Everything), ContractGenerator.Generate(text, Everything, memory));
            }
        },
        iter: 120);

    [Theory]
    [InlineData("How it is called.", "Pet")]
    [InlineData("Any pet.", "Pet")]
    [InlineData("With a mistake.", "PetHome")]
    [InlineData("How bad.", "ErrorDetail,ErrorDetailSummary")]
    [InlineData("Which pet.", "PetsClient,PetsServer")]
    [InlineData("A pet with an id.", "")]
    public void AnEditOfProseWritesOnlyTheFilesThatTellIt(string prose, string files)
    {
        var memory = new ContractMemory();
        var before = ContractGenerator.Generate(Shop, Everything, memory).Files.ToDictionary(static file => file.Name, StringComparer.Ordinal);

        var after = ContractGenerator.Generate(Shop.Replace(prose, "Edited. " + prose, StringComparison.Ordinal), Everything, memory);

        Assert.Equal(files, string.Join(',', after.Files.Where(file => !ReferenceEquals(before[file.Name], file)).Select(static file => file.Name).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void AnotherRequestForTheSameTextIsPlannedFromTheStart()
    {
        var (memory, models) = (new ContractMemory(), Everything with { Emit = "Models" });
        ContractGenerator.Generate(Shop, Everything, memory);

        AssertSame(ContractGenerator.Generate(Shop, models), ContractGenerator.Generate(Shop, models, memory));
    }

    [Fact]
    public void RunsBesideEachOtherDoNotDisturbEachOther()
    {
        var memory = new ContractMemory();
        var texts = Enumerable.Range(0, 40).Select(static i => Shop.Replace("Any pet.", "Any pet " + i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)).ToList();
        var expected = texts.ConvertAll(static text => ContractGenerator.Generate(text, Everything));

        Parallel.For(0, texts.Count, i => AssertSame(expected[i], ContractGenerator.Generate(texts[i], Everything, memory)));
    }

    [Fact]
    public void NothingButTimeIsSavedForRealDocuments()
    {
        foreach (var path in CorpusDocuments.Files().Where(static path => new FileInfo(path) is { Length: < 1_000_000 }))
        {
            var (memory, text) = (new ContractMemory(), File.ReadAllText(path));
            ContractGenerator.Generate(text, Everything, memory);
            for (var i = 1; i < 5 && Descriptions().Count(text) is var count and > 0; i++)
            {
                text = text.Insert(Descriptions().Matches(text)[count * i / 5] is var place ? place.Index + place.Length : 0, "Edited. ");
                AssertSame(ContractGenerator.Generate(text, Everything), ContractGenerator.Generate(text, Everything, memory));
            }
        }
    }

    private static string Edited(string text, int at, int cut, string put) => string.Concat(text.AsSpan(0, at), put, text.AsSpan(Math.Min(text.Length, at + cut)));

    private static void AssertSame(ContractGeneration expected, ContractGeneration actual)
    {
        Assert.Equal(expected.Files.Select(static file => file.Name), actual.Files.Select(static file => file.Name));
        Assert.All(expected.Files.Zip(actual.Files), static pair => Assert.Equal(pair.First.Text, pair.Second.Text));
        Assert.Equal(expected.Findings, actual.Findings);
        Assert.Equal(expected.Methods, actual.Methods);
        Assert.Equal(expected.HasServer, actual.HasServer);
    }
}
