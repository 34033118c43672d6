using AutoDev.Contracts.CSharp.Authorization;

namespace AutoDev.Contracts.CSharp;

/// <summary>Writes how an application registers the clients of a document with its services.</summary>
[Implements("PRP-010-9")]
internal static class RegistrationWriter
{
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private const string Factory = "global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions";
    private const string Extensions = "global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions";
    private const string Client = "global::System.Net.Http.HttpClient";

    /// <param name="method">Without Add.</param>
    public static string Write(string name, string method, string clientName, IReadOnlyList<string> clients, CredentialsPlan? credentials, FileFrame frame)
    {
        var second = credentials is null ? "" : $", global::System.Action<{credentials.Name}, global::System.IServiceProvider>? credentials = null";
        var code = FileFrame.Head(new CodeWriter(), "Registers this document's clients with an application.", isDeprecated: false)
            .Open($"public static class {name}")
            .Summary($"Registers {(clients.Count == 1 ? clients[0] : $"the {clients.Count} clients")} over one HttpClient of the IHttpClientFactory, '{clientName}'.")
            .Line("/// <param name=\"configure\">Its address, where that is not the document's, and whatever else.</param>");
        if (credentials is not null)
        {
            code.Line("/// <param name=\"credentials\">What the application shows of itself.</param>");
        }

        code.Line("/// <returns>What configures it further, as with handlers for resilience.</returns>")
            .Open($"public static {Builder} Add{method}(this {Services} services, global::System.Action<{Client}>? configure = null{second})")
            .Line($"var builder = {Factory}.AddHttpClient(services, {Literal.Of(clientName)}, configure ?? (static _ => {{ }}));");
        if (credentials is not null)
        {
            code.Open("if (credentials is not null)")
                .Open($"{Extensions}.AddHttpMessageHandler(builder, provider =>")
                .Line($"var given = new {credentials.Name}();")
                .Line("credentials(given, provider);")
                .Line($"return new {credentials.HandlerName}(given);")
                .Close("});")
                .Close();
        }

        return frame.Around(code
            .Lines(clients.Select(client => $"{Extensions}.AddTypedClient(builder, static http => new {client}(http));"))
            .Line("return builder;")
            .Close()
            .Close());
    }
}
