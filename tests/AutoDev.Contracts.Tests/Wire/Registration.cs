using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Wire;

[Verifies("PRP-010-9")]
public sealed class Registration
{
    private static readonly string Contract = ContractText.WithPaths("""
        /pets: { get: { operationId: list, tags: [pets], security: [ { key: [] } ], responses: { '204': { description: done } } } }
        /owners: { get: { operationId: list owners, tags: [owners], responses: { '204': { description: done } } } }
        """) + "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }\n";

    [Fact]
    public async Task ClientsComeFromTheServicesWithAddressHandlersAndCredentials() => Assert.Equal(
        "GET https://other.test/pets|X-Key: of the services GET https://other.test/owners",
        await Running.ResultOf(Contract, """
            var wire = new Wire("", HttpStatusCode.NoContent);
            var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
            Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton(services, "of the services");
            var builder = services.AddApiClient(
                http => http.BaseAddress = new Uri("https://other.test"),
                (credentials, provider) => credentials.UseKey((string)provider.GetService(typeof(string))!));
            Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, () => wire);
            await using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
            await ((PetsClient)provider.GetService(typeof(PetsClient))!).ListAsync();
            var first = wire.Sent;
            await ((OwnersClient)provider.GetService(typeof(OwnersClient))!).ListOwnersAsync();
            return first + " " + wire.Sent;
            """));

    [Fact]
    public async Task NothingNeedsToBeSaid() => Assert.Equal("GET https://acme.test/v1/pets", await Running.ResultOf(Contract, """
        var wire = new Wire("", HttpStatusCode.NoContent);
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(services.AddApiClient(), () => wire);
        await using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
        await ((PetsClient)provider.GetService(typeof(PetsClient))!).ListAsync();
        return wire.Sent;
        """));

    [Fact]
    public void WithoutTheFactorysTypesThereIsNone()
    {
        var settings = new ContractSettings("Acme.Api", ContractParts.Models | ContractParts.Client) { HasHttpClientFactory = false };

        Assert.DoesNotContain(ContractGenerator.Generate(Contract, settings).Files, file => file.Text.Contains("Microsoft.Extensions", StringComparison.Ordinal));
    }
}
