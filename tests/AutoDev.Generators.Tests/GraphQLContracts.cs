using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests;

[Verifies("PRP-219-5")]
public sealed class GraphQLContracts
{
    private const string Schema = "type Query { pets(kind: Kind): [Pet!]! owner: Owner } type Pet { name: String! kind: Kind! } type Owner { name: String } enum Kind { DOG CAT }";
    private const string Pets = "query Pets($kind: Kind) { pets(kind: $kind) { name } }";
    private const string Owner = "query Owner { owner { name } }";

    private static CSharpCompilation Project(string code = "class Code { }") => new TestProject { Sources = [code], Language = LanguageVersion.CSharp12 }.Compile();

    private static ContractRun Run() => ContractRun.Of(Project(), Files());

    private static ContractFile[] Files(string schema = Schema, string pets = Pets, string owner = Owner) =>
        [new("api/shop.graphql", schema), new("queries/pets.graphql", pets), new("queries/owner.graphql", owner)];

    [Fact]
    public void ASchemaAndItsOperationsBecomeOneFolderOfFilesThatCompile()
    {
        var run = ContractRun.Of(Project("class Code { Shop.Shop.ShopClient? client; Shop.Shop.PetsData? data; Shop.Shop.OwnerOwner? owner; }"), Files());

        Assert.Empty(run.Problems);
        Assert.Superset(new HashSet<string>(["api/shop.graphql/ShopClient.g.cs", "api/shop.graphql/PetsData.g.cs", "api/shop.graphql/Kind.g.cs"], StringComparer.Ordinal), run.Sources.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), finding => finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void AnEditOfCodeRerunsNothing()
    {
        var files = Files();
        var second = ContractRun.Of(Project(), files).After(Project("class Code { int edited; }"), files);

        Assert.All(Stages.OfContracts, stage => Assert.False(second.Reran(stage), stage));
    }

    [Fact]
    public void TheSameTextsInNewObjectsAreNotReadAgain()
    {
        var second = Run().After(Project(), Files());

        Assert.All(Stages.OfContracts, stage => Assert.False(second.Reran(stage), stage));
    }

    [Fact]
    public void AnEditOfAnOperationReadsNoSchemaAndWritesOnlyWhatChanged()
    {
        var second = Run().After(Project(), Files(pets: Pets.Replace("{ name }", "{ kind }", StringComparison.Ordinal)));

        Assert.False(second.Reran(Stages.GraphQLContracts));
        Assert.Single(second.Reasons(Stages.GraphQLTexts), reason => reason == IncrementalStepRunReason.Modified);
        Assert.Equal(2, second.Reasons(Stages.ContractSources).Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void AMovedLineWritesNoFileAnew()
    {
        var second = Run().After(Project(), Files(schema: "# a comment\n" + Schema));

        Assert.True(second.Reran(Stages.ContractReadings));
        Assert.False(second.Reran(Stages.ContractSources));
    }

    [Theory]
    [InlineData("query A {\n  petz { name } }", "ADEV0211", 1, "pets")]
    [InlineData("query A {\n  pets { name ", "ADEV0201", 1, "ends in the middle")]
    [InlineData("query A { pets { name } }\nfragment F on Pet { name }", "ADEV0213", 1, "'F'")]
    public void AMistakeIsReportedAtItsLine(string text, string id, int line, string said)
    {
        var problem = Assert.Single(ContractRun.Of(Project(), Files(pets: text)).Problems);

        Assert.Equal(id, problem.Id);
        Assert.Equal((TestProject.Directory + "queries/pets.graphql", line), (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(said, problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void OperationsSayWhichOfSeveralSchemasTheyAreFor()
    {
        ContractFile[] files = [new("a.graphql", Schema, space: "A"), new("b.graphql", "type Query { pets: Int }", emit: "Models", space: "B"), new("q.graphql", Pets, schema: "a.graphql")];

        Assert.NotNull(ContractRun.Of(Project(), files).Output.GetTypeByMetadataName("A.PetsData"));
        Assert.Equal(["ADEV0214", "ADEV0214"], ContractRun.Of(Project(), files[0], files[1], new ContractFile("q.graphql", Pets)).Problems.Select(problem => problem.Id));
    }

    [Fact]
    public void ASchemaMayBeWrittenInSeveralDocuments()
    {
        var run = ContractRun.Of(Project(), new("api.graphql", "type Query { pets: [Pet] }"), new("pet.graphql", "type Pet { name: String }"), new("q.graphql", "query Pets { pets { name } }"));

        Assert.Empty(run.Problems);
        Assert.NotNull(run.Output.GetTypeByMetadataName("Shop.Api.PetsPets"));
    }

    [Fact]
    public void ASchemaWithoutOperationsIsAskedWhatItIsFor()
    {
        Assert.Equal("ADEV0214", Assert.Single(ContractRun.Of(Project(), new ContractFile("schema.graphql", Schema)).Problems).Id);
        Assert.NotNull(ContractRun.Of(Project(), new ContractFile("schema.graphql", Schema, emit: "Models")).Output.GetTypeByMetadataName("Shop.Api.Kind"));
    }
}
