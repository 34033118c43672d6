using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests;

/// <summary>Of a contract only what is asked for, and what that needs.</summary>
[Verifies("PRP-010-7")]
public sealed class WantedOperations
{
    private static readonly string Text = ContractText.WithPaths(
        """
        /pets:
          get: { operationId: listPets, tags: [pets], responses: { '200': { description: all, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
          post: { operationId: addPet, tags: [pets, admin], responses: { '204': { description: done } } }
        /pets/{id}/owner:
          get: { operationId: ownerOf, tags: [people], parameters: [ { name: id, in: path, required: true, schema: { type: string } } ], responses: { '200': { description: one, content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } } } }
        """,
        """
        Pet: { type: object, properties: { name: { type: string }, kind: { $ref: '#/components/schemas/Kind' } } }
        Kind: { type: string, enum: [cat, dog] }
        Owner: { type: object, properties: { name: { type: string } } }
        """);

    [Theory]
    [InlineData("", "ListPetsAsync AddPetAsync OwnerOfAsync")]
    [InlineData("listPets", "ListPetsAsync")]
    [InlineData("*Pet*", "ListPetsAsync AddPetAsync")]
    [InlineData("tag:admin", "AddPetAsync")]
    [InlineData("tag:people, addPet", "AddPetAsync OwnerOfAsync")]
    [InlineData("/pets", "ListPetsAsync AddPetAsync")]
    [InlineData("/pets/*/owner", "OwnerOfAsync")]
    [InlineData("/pets/*", "")]
    [InlineData("/pets/**", "OwnerOfAsync")]
    [InlineData("post /**", "AddPetAsync")]
    [InlineData("GET /**;addPet", "ListPetsAsync AddPetAsync OwnerOfAsync")]
    public void AreNamedByIdTagOrPath(string operations, string methods)
    {
        var generation = Generate(operations);

        var clients = string.Concat(generation.Files.Where(file => file.Name.EndsWith("Client", StringComparison.Ordinal)).Select(file => file.Text));
        Assert.Equal(
            methods.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(),
            new[] { "ListPetsAsync", "AddPetAsync", "OwnerOfAsync" }.Where(method => clients.Contains(method + "(", StringComparison.Ordinal)).Order());
        Assert.Equal(methods.Length == 0, generation.Findings.Count > 0);
        Assert.Empty(GeneratedProject.Of(generation).Diagnostics());
    }

    [Fact]
    public void BringTheTypesThatTheyNeedAndNoOthers()
    {
        var names = Generate("listPets").Files.Select(file => file.Name).ToList();

        Assert.Contains("Pet", names);
        Assert.Contains("Kind", names);
        Assert.DoesNotContain("Owner", names);
    }

    [Fact]
    public void ThatNobodyHasAreSaid()
    {
        var finding = Assert.Single(Generate("listPets, findPets").Findings);

        Assert.Equal(ContractFault.UnknownSetting, finding.Fault);
        Assert.StartsWith("No operation is 'findPets': write an operation's id", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MayBeNamedByTheDocumentItself()
    {
        var generation = ContractGenerator.Generate(Text + "x-autodev: { operations: [ownerOf] }\n", new ContractItem("", "Acme.Api", "Acme", "acme.yaml"));

        Assert.Equal(["PeopleClient"], generation.Files.Select(file => file.Name).Where(name => name.EndsWith("Client", StringComparison.Ordinal)));
    }

    private static ContractGeneration Generate(string operations) =>
        ContractGenerator.Generate(Text, new ContractItem("", "Acme.Api", "Acme", "acme.yaml", Operations: operations));
}
