using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Generators.Tests.Harness;

namespace AutoDev.Analyzers.Tests;

/// <summary>ADEV0106 and ADEV0107.</summary>
[Verifies("PRP-010-10")]
public sealed class Operations
{
    private const string Petstore = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get: { operationId: list, tags: [pets], responses: { '204': { description: done } } }
            post: { operationId: add, tags: [pets], responses: { '204': { description: done } } }
          /owners/{id}:
            get: { tags: [owners], parameters: [ { name: id, in: path, required: true, schema: { type: string } } ], responses: { '204': { description: done } } }
        """;

    /// <summary>What the generator looks for, and enough that code can override what it writes.</summary>
    private const string AspNetCore = "namespace Microsoft.AspNetCore.Routing { public class RouteGroupBuilder { } }";

    private const string Overriding = "public override System.Threading.Tasks.Task<Shop.Api.{0}Answer> {0}Async({1}System.Threading.CancellationToken cancellationToken) => base.{0}Async({2}cancellationToken);";

    private static Task<IReadOnlyList<string>> Found(string emit, string coverage, params string[] code) =>
        AnalyzerRun.Of(new ContractFile("openapi.yaml", Petstore, emit), coverage, [AspNetCore, .. code]);

    private static string Override(string operation, string parameter = "", string argument = "") =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Overriding, operation, parameter, argument);

    private static string Open(int line, string operation, string method) =>
        $"openapi.yaml({line}): ADEV0106: {operation} is answered with 501: override {method} in a class of this project; if another project does, set AutoDevCoverage to None in this one";

    [Theory]
    [InlineData("Implementation")]
    [InlineData("Both")]
    [InlineData("")]
    public async Task AnOperationThatNoClassOverridesIsReportedAtItsLine(string coverage) => Assert.Equal(
        [Open(5, "GET /pets", "PetsServer.ListAsync"), Open(6, "POST /pets", "PetsServer.AddAsync"), Open(8, "GET /owners/{id}", "OwnersServer.GetOwnersByIdAsync")],
        await Found("Server", coverage));

    [Fact]
    public async Task OneThatIsOverriddenInAnyClassIsNot() => Assert.Equal(
        [Open(6, "POST /pets", "PetsServer.AddAsync")],
        await Found(
            "Server",
            "Implementation",
            $"class Pets : Shop.Api.PetsServer {{ {Override("List")} }}",
            $"class Outer {{ class Middle : Shop.Api.OwnersServer; sealed class Inner : Middle {{ {Override("GetOwnersById", "string id, ", "id, ")} }} }}"));

    [Fact]
    public async Task AMockIsNoImplementationAndWhatDerivesFromItIs() => Assert.Equal(
        [Open(5, "GET /pets", "PetsServer.ListAsync"), Open(8, "GET /owners/{id}", "OwnersServer.GetOwnersByIdAsync")],
        await Found("Mock", "Implementation", $"class Pets : Shop.Api.PetsMock {{ {Override("Add")} }}"));

    [Fact]
    public async Task AMemberOfThatNameElsewhereIsNoImplementation() => Assert.Equal(
        3,
        (await Found("Server", "Implementation", "class Pets : Shop.Api.PetsServer { public void AddAsync(int number) { } } class Other { public virtual void ListAsync() { } } class More : Other { public override void ListAsync() { } }")).Count);

    [Fact]
    [Verifies("PRP-010-17")]
    public async Task AWebhookThatNoClassTakesIsReportedAtItsLine() => Assert.Equal(
        ["openapi.yaml(5): ADEV0106: POST gone (webhook) is answered with 501: override ApiReceiver.GoneAsync in a class of this project; if another project does, set AutoDevCoverage to None in this one"],
        await AnalyzerRun.Of(
            new ContractFile(
                "openapi.yaml",
                """
                openapi: 3.1.0
                info: { title: Pets, version: '1' }
                webhooks:
                  born: { post: { responses: { '204': { description: taken } } } }
                  gone: { post: { responses: { '204': { description: taken } } } }
                """,
                "Receivers"),
            "Implementation",
            [AspNetCore, $"class Pets : Shop.Api.ApiReceiver {{ {Override("Born")} }}"]));

    [Theory]
    [InlineData("Server", "Verification")]
    [InlineData("Server", "None")]
    [InlineData("Client", "Implementation")]
    [InlineData("Client", "None")]
    [InlineData("Models", "Both")]
    public async Task WhereItIsAnotherProjectsAnswerNothingIsReported(string emit, string coverage) => Assert.Empty(await Found(emit, coverage));

    [Fact]
    public async Task AnOperationThatNoTestCallsIsReportedAtItsLine() => Assert.Equal(
        ["openapi.yaml(6): ADEV0107: POST /pets is not tested: no code of this project calls PetsClient.AddAsync"],
        await Found("Client", "Verification", """
            class Tests
            {
                public async System.Threading.Tasks.Task Lists(Shop.Api.PetsClient pets, Shop.Api.OwnersClient owners)
                {
                    await pets.ListAsync();
                    System.Func<System.Threading.Tasks.Task> later = () => owners.GetOwnersByIdAsync("1");
                    await later();
                }
            }
            """));
}
