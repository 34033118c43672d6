using AutoDev.Generators.Contracts;
using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests;

[Verifies("PRP-010-1")]
public sealed class Contracts
{
    private const string Petstore = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets: { get: { operationId: list, tags: [pets], responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string }, owner: { $ref: '#/components/schemas/Owner' } } }
            Owner: { type: object, properties: { name: { type: string } } }
        """;

    private static CSharpCompilation Project(string code = "class Code { }", LanguageVersion language = LanguageVersion.CSharp12) =>
        new TestProject { Sources = [code], Language = language }.Compile();

    [Fact]
    public void ADocumentBecomesAFolderOfFilesThatCompile()
    {
        var run = ContractRun.Of(Project("class Code { Shop.Pets.Pet pet = new() { Owner = new() }; Shop.Pets.PetsClient? client; }"), new ContractFile("api/pets.openapi.yaml", Petstore));

        Assert.Empty(run.Problems);
        Assert.Superset(new HashSet<string>(["api/pets.openapi.yaml/Pet.g.cs", "api/pets.openapi.yaml/PetsClient.g.cs"], StringComparer.Ordinal), run.Sources.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void AFaultOfOursIsAFindingAtTheDocument()
    {
        var reading = ContractReading.Of(
            new ContractUnit(new ContractText("/shop/openapi.yaml", "openapi.yaml", "", "", "Shop", "", "", "", [], Petstore), []),
            new ProjectAge(IsEnough: true, ""),
            static (_, _) => throw new InvalidOperationException("A state that nobody thought of."));

        Assert.Empty(reading.Sources);
        var finding = Assert.Single(reading.Findings);
        Assert.Equal("ADEV0000", finding.Rule.Id);
        Assert.Equal("/shop/openapi.yaml", finding.Place!.Path);
        Assert.Contains("A state that nobody thought of.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditOfCodeRerunsNothing()
    {
        var file = new ContractFile("openapi.yaml", Petstore);
        var second = ContractRun.Of(Project(), file).After(Project("class Code { int edited; }"), file);

        Assert.All(Stages.OfContracts, stage => Assert.False(second.Reran(stage), stage));
    }

    [Fact]
    public void TheSameTextInANewObjectIsNotReadAgain()
    {
        var second = ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore)).After(Project(), new ContractFile("openapi.yaml", Petstore));

        Assert.All(Stages.OfContracts, stage => Assert.False(second.Reran(stage), stage));
    }

    [Fact]
    public void AnEditOfOneSchemaWritesOneFileAnew()
    {
        var second = ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore))
            .After(Project(), new ContractFile("openapi.yaml", Petstore.Replace("Owner: { type: object, properties: { name", "Owner: { type: object, properties: { nick", StringComparison.Ordinal)));

        Assert.Single(second.Reasons(Stages.ContractSources), reason => reason == IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void AMovedLineWritesNoFileAnew()
    {
        var second = ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore)).After(Project(), new ContractFile("openapi.yaml", "# a comment\n" + Petstore));

        Assert.True(second.Reran(Stages.ContractReadings));
        Assert.False(second.Reran(Stages.ContractSources));
        Assert.True(second.Reran(Stages.ContractPlaces));
    }

    [Fact]
    public void AMistakeIsReportedAtItsLine()
    {
        var problem = Assert.Single(ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore.Replace("schemas/Owner", "schemas/Nobody", StringComparison.Ordinal))).Problems);
        var place = problem.Location.GetLineSpan();

        Assert.Equal("ADEV0203", problem.Id);
        Assert.Equal((TestProject.Directory + "openapi.yaml", 6), (place.Path, place.StartLinePosition.Line));
        Assert.Contains("Nobody", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Models", "Shop.Api.Pet", true)]
    [InlineData("Models", "Shop.Api.PetsClient", false)]
    [InlineData("Client", "Shop.Api.PetsClient", true)]
    [InlineData("models,client", "Shop.Api.PetsClient", true)]
    [InlineData("None", "Shop.Api.Pet", false)]
    public void OnlyWhatIsAskedForIsGenerated(string emit, string type, bool isThere) =>
        Assert.Equal(isThere, ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore, emit)).Output.GetTypeByMetadataName(type) is not null);

    [Fact]
    public void WithoutAContractNothingIsAdded() => Assert.All(ContractRun.Of(Project()).Sources, name => Assert.Contains("EmbeddedAttribute", name, StringComparison.Ordinal));

    [Fact]
    public void TheDocumentMaySayWhatIsGeneratedAndWhere()
    {
        var run = ContractRun.Of(Project(), new ContractFile("openapi.yaml", "x-autodev: { emit: [models], namespace: Acme.Pets }\n" + Petstore));

        Assert.NotNull(run.Output.GetTypeByMetadataName("Acme.Pets.Pet"));
        Assert.Null(run.Output.GetTypeByMetadataName("Acme.Pets.PetsClient"));
    }

    [Theory]
    [InlineData("Modls", "")]
    [InlineData("Models", "not a namespace")]
    [InlineData("Models", "A.class")]
    public void ASettingWithoutMeaningIsReported(string emit, string space) =>
        Assert.Equal("ADEV0207", Assert.Single(ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore, emit, space)).Problems).Id);

    [Fact]
    public void AnOldProjectIsToldOnceAndGetsNothing()
    {
        var run = ContractRun.Of(Project(language: LanguageVersion.CSharp11), new ContractFile("openapi.yaml", Petstore));

        Assert.Equal("ADEV0208", Assert.Single(run.Problems).Id);
        Assert.Null(run.Output.GetTypeByMetadataName("Shop.Api.Pet"));
    }

    [Fact]
    public void AServerWithoutItsFrameworkIsOneFindingAndTheRestIsGenerated()
    {
        var run = ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore, "Models;Server"));

        var problem = Assert.Single(run.Problems);
        Assert.Equal("ADEV0209", problem.Id);
        Assert.Contains("<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Shop.Api.Pet"));
        Assert.DoesNotContain(run.Sources, name => name.Contains("Server", StringComparison.Ordinal));
    }

    [Fact]
    public void AServerBringsItsPartOfTheRuntime()
    {
        var run = ContractRun.Of(Project("namespace Microsoft.AspNetCore.Routing { class RouteGroupBuilder { } }"), new ContractFile("openapi.yaml", Petstore, "Server"));

        Assert.Empty(run.Problems);
        Assert.Superset(
            new HashSet<string>(["openapi.yaml/PetsServer.g.cs", "openapi.yaml/PetsServerEndpoints.g.cs", "AutoDev.Contracts/Server/ServerRoutes.g.cs", "AutoDev.Contracts/JsonCodec.g.cs"], StringComparer.Ordinal),
            run.Sources.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void ClientsAreRegisteredWhereTheProjectCanNameTheFactory()
    {
        const string Factory = "namespace Microsoft.Extensions.DependencyInjection { interface IHttpClientBuilder { } }";

        Assert.Contains("openapi.yaml/ApiClientServices.g.cs", ContractRun.Of(Project(Factory), new ContractFile("openapi.yaml", Petstore)).Sources);
        Assert.DoesNotContain("openapi.yaml/ApiClientServices.g.cs", ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore)).Sources);
    }

    [Fact]
    public void WhereOperationsStandIsInNoAssembly()
    {
        var output = ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore)).Output;
        using var image = new MemoryStream();

        Assert.True(output.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var read = CSharpCompilation.Create("Reader", references: [.. output.References, MetadataReference.CreateFromImage(image.ToArray())]);
        var built = (IAssemblySymbol)read.GetAssemblyOrModuleSymbol(read.References.Last())!;
        Assert.Contains(output.Assembly.GetAttributes(), attribute => attribute.AttributeClass!.Name == "ContractOperationAttribute");
        Assert.DoesNotContain(built.GetAttributes(), attribute => attribute.AttributeClass!.Name == "ContractOperationAttribute");
    }

    [Fact]
    public void WhatBreaksTheBaselineIsReportedAtItsLine()
    {
        var baseline = new ContractFile("openapi.v1.yaml", Petstore.Replace("/pets:", "/pets/{id}:", StringComparison.Ordinal), role: "ContractPart");

        var run = ContractRun.Of(Project(), new ContractFile("openapi.yaml", Petstore, baseline: "openapi.v1.yaml"), baseline);

        var problem = Assert.Single(run.Problems);
        Assert.Equal(("ADEV0216", 2), (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.DoesNotContain(run.Sources, name => name.Contains("v1", StringComparison.Ordinal));
    }

    [Fact]
    public void AnEditOfABaselineReadsOnlyWhatIsComparedWithIt()
    {
        static ContractFile[] Files(string baseline) =>
        [
            new ContractFile("a.openapi.yaml", Petstore, space: "A", baseline: "v1.yaml"),
            new ContractFile("b.openapi.yaml", Petstore, space: "B"),
            new ContractFile("v1.yaml", baseline, role: "ContractPart"),
        ];

        var second = ContractRun.Of(Project(), Files(Petstore)).After(Project(), Files(Petstore + "# another\n"));

        Assert.Single(second.Reasons(Stages.ContractUnits), reason => reason == IncrementalStepRunReason.Modified);
        Assert.False(second.Reran(Stages.ContractSources));
    }

    [Fact]
    public void ADocumentMayReferToFilesThatAreListedForIt()
    {
        static ContractFile[] Files(string owner, string other) =>
        [
            new ContractFile("openapi.yaml", Petstore.Replace("'#/components/schemas/Owner'", "'parts/owner.yaml'", StringComparison.Ordinal)),
            new ContractFile("parts/owner.yaml", owner, emit: "None"),
            new ContractFile("parts/other.yaml", other, emit: "None"),
        ];

        var first = ContractRun.Of(Project("class Code { Shop.Api.Pet pet = new() { Owner = new() { Age = 3 } }; }"), Files("type: object\nproperties: { age: { type: integer } }", "{}"));

        Assert.Empty(first.Problems);
        Assert.DoesNotContain(first.Output.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.False(first.After(Project(), Files("type: object\nproperties: { age: { type: integer } }", "{ a: b }")).Reran(Stages.ContractSources));

        var wrong = first.After(Project(), Files("type: object\nproperties: { age: { $ref: '#/nothing' } }", "{}"));
        var place = Assert.Single(wrong.Problems).Location.GetLineSpan();
        Assert.Equal((TestProject.Directory + "parts/owner.yaml", 1), (place.Path, place.StartLinePosition.Line));
    }

    [Fact]
    public void TwoDocumentsOfOneNameStandSideBySide()
    {
        var run = ContractRun.Of(Project(), new ContractFile("a/openapi.yaml", Petstore, space: "A"), new ContractFile("b/openapi.yaml", Petstore, space: "B"));

        Assert.NotNull(run.Output.GetTypeByMetadataName("A.Pet"));
        Assert.NotNull(run.Output.GetTypeByMetadataName("B.Pet"));
    }
}
