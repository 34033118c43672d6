using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests;

[Verifies("PRP-010-12")]
public sealed class OtherFiles
{
    private const string Main = "api/openapi.yaml";

    private static ContractGeneration Generate(string text, params (string File, string Text)[] files) => ContractGenerator.Generate(
        text,
        new ContractItem("Models,Client", "Acme.Api", "", Main) { Files = [.. files.Select(file => new ContractFile(file.File, file.Text))] });

    private static Task<string> ResultOf(ContractGeneration generation, string code)
    {
        Assert.Empty(generation.Findings);
        return Running.ResultOf(GeneratedProject.Of(generation, Running.In(code)));
    }

    private static string Answering(string reference) => ContractText.WithPaths(
        $$"""/pets: { get: { operationId: get, tags: [pets], responses: { '200': { description: done, content: { application/json: { schema: { $ref: '{{reference}}' } } } } } } }""");

    [Theory]
    [InlineData("schemas/pet.yaml")]
    [InlineData("./schemas/pet.yaml#")]
    [InlineData("./schemas/../schemas/pet.yaml")]
    [InlineData("schemas/all.json#/components/Pet")]
    [InlineData("../api/schemas/all.json#/components/Pet")]
    public async Task ATypeOfAnotherFileIsReadFromTheWire(string reference) => Assert.Equal("GET https://acme.test/v1/pets Rex of Ann, who has 1", await ResultOf(
        Generate(
            Answering(reference),
            ("api/schemas/pet.yaml", "type: object\nrequired: [name, owner]\nproperties: { name: { type: string }, owner: { $ref: '../people/owner.yaml' } }\n"),
            ("api/schemas/all.json", """{ "components": { "Pet": { "type": "object", "required": ["name", "owner"], "properties": { "name": { "type": "string" }, "owner": { "$ref": "#/components/Owner" } } }, "Owner": { "$ref": "../people/owner.yaml" } } }"""),
            ("api/people/owner.yaml", "type: object\nrequired: [name, pets]\nproperties: { name: { type: string }, pets: { type: array, items: { $ref: '../schemas/pet.yaml' } } }\n")),
        """
        var wire = new Wire("{\"name\":\"Rex\",\"owner\":{\"name\":\"Ann\",\"pets\":[{\"name\":\"Rex\",\"owner\":{\"name\":\"Ann\",\"pets\":[]}}]}}");
        Pet pet = await new PetsClient(wire.Client()).GetAsync();
        Owner owner = pet.Owner;
        return $"{wire.Sent} {pet.Name} of {owner.Name}, who has {owner.Pets.Count}";
        """));

    [Fact]
    public async Task PathsParametersAndAnswersMayStandInOtherFilesAndReferBack() => Assert.Equal("GET https://acme.test/v1/pets?limit=3 Rex", await ResultOf(
        Generate(
            ContractText.WithPaths("/pets: { $ref: 'paths.yaml#/pets' }", "Pet: { type: object, required: [name], properties: { name: { type: string } } }"),
            ("api/paths.yaml", """
                pets:
                  get: { operationId: get, tags: [pets], parameters: [ { $ref: 'shared.yaml#/parameters/limit' } ], responses: { '200': { $ref: 'shared.yaml#/responses/pet' } } }
                """),
            ("api/shared.yaml", """
                parameters: { limit: { name: limit, in: query, schema: { type: integer } } }
                responses: { pet: { description: done, content: { application/json: { schema: { $ref: 'openapi.yaml#/components/schemas/Pet' } } } } }
                """)),
        """var wire = new Wire("{\"name\":\"Rex\"}"); Pet pet = await new PetsClient(wire.Client()).GetAsync(3); return wire.Sent + " " + pet.Name;"""));

    [Fact]
    public void AComponentThatIsInAnotherFileKeepsItsName()
    {
        var generation = Generate(
            ContractText.With("Animal: { $ref: 'pet.yaml' }\nDog: { allOf: [ { $ref: '#/components/schemas/Animal' } ], properties: { barks: { type: boolean } } }"),
            ("api/pet.yaml", "type: object\nproperties: { name: { type: string } }"));

        Assert.Empty(generation.Findings);
        Assert.Equal(["Animal", "Dog"], generation.Files.Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TwoFilesMayHaveATypeOfTheSameName()
    {
        var project = GeneratedProject.Of(Generate(
            ContractText.With("Both: { type: object, properties: { a: { $ref: 'a/item.yaml' }, b: { $ref: 'b/item.yaml' } } }"),
            ("api/a/item.yaml", "type: object\nproperties: { x: { type: string } }"),
            ("api/b/item.yaml", "type: object\nproperties: { y: { type: string } }")));

        Assert.Empty(project.Diagnostics());
        Assert.Equal(["Both", "Item", "Item2"], project.Generation.Files.Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nowhere.yaml", "names the file 'api/nowhere.yaml', which this project does not list: write <AutoDevContract Include=\"api/nowhere.yaml\" Emit=\"None\" />")]
    [InlineData("part.yaml#/b", "leads nowhere in 'api/part.yaml'")]
    [InlineData("https://acme.test/part.yaml", "leads out of the project, which is not followed")]
    [InlineData("/etc/passwd", "leads out of the project, which is not followed")]
    [InlineData("part.yaml#/circle", "leads only to itself")]
    public void AReferenceThatLeadsNowhereIsFoundWhereItStandsAndTheRestIsGenerated(string reference, string message)
    {
        var text = Answering(reference);
        var project = GeneratedProject.Of(Generate(text, ("api/part.yaml", "a: { type: string }\ncircle: { $ref: 'other.yaml' }\n"), ("api/other.yaml", "$ref: 'part.yaml#/circle'")));

        var finding = Assert.Single(project.Generation.Findings);
        Assert.Equal((ContractFault.UnresolvedReference, null), (finding.Fault, finding.File));
        Assert.Contains(reference, text.Substring(finding.Start, finding.Length), StringComparison.Ordinal);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Empty(project.Diagnostics());
    }

    [Fact]
    public void AMistakeInAnotherFileIsFoundThere()
    {
        const string Pet = "# a pet\ntype: object\nproperties: { name: { type: text }, name: { type: string }, owner: { $ref: '#/nobody' } }\n";
        var generation = Generate(Answering("pet.yaml"), ("api/unused.yaml", "{ broken"), ("api/pet.yaml", Pet));

        Assert.All(generation.Findings, finding => Assert.Equal("api/pet.yaml", finding.File));
        Assert.Equal(["name", "'#/nobody'"], generation.Findings.Select(finding => Pet.Substring(finding.Start, finding.Length)));
    }

    [Fact]
    public void AnOperationOfAnotherFileHasItsPlaceThere()
    {
        const string Paths = "# paths\npets:\n  get: { operationId: get, tags: [pets], responses: { '204': { description: done } } }\n";
        var method = Assert.Single(Generate(ContractText.WithPaths("/pets: { $ref: 'paths.yaml#/pets' }"), ("api/paths.yaml", Paths)).Methods);

        Assert.Equal(("api/paths.yaml", "get"), (method.File, Paths.Substring(method.Start, method.Length)));
    }

    [Fact]
    public void ABaselineMayHaveOtherFilesToo() => Assert.Empty(ContractGenerator.Generate(
        Answering("pet.yaml"),
        new ContractItem("Models", "Acme", "", Main)
        {
            Baseline = "v1/openapi.yaml",
            Files = [new ContractFile("v1/openapi.yaml", Answering("old.yaml")), new ContractFile("v1/old.yaml", "type: string"), new ContractFile("api/pet.yaml", "type: string")],
        }).Findings);

    [Theory]
    [InlineData("$ref: 'a.yaml#/x'", "api/a.yaml")]
    [InlineData("{ \"$ref\": \"../b.json\" }", "b.json")]
    [InlineData("{$ref: c.yaml}", "api/c.yaml")]
    [InlineData("$ref: \"#/components\"", null)]
    [InlineData("$ref: https://acme.test/a.yaml", null)]
    [InlineData("$ref: openapi.yaml#/x", null)]
    [InlineData("$ref:", null)]
    public void TheFilesThatATextNamesAreKnownWithoutReadingIt(string text, string? named) => Assert.Equal(named is null ? [] : [named], FileReference.In(Main, text));
}
