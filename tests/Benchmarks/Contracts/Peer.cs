namespace Benchmarks.Contracts;

/// <summary>Another generator, as its own documentation says to run it.</summary>
/// <param name="Arguments">From the document and the folder for the code.</param>
/// <param name="References">The packages that its code needs; empty where the framework is enough.</param>
internal sealed record Peer(string Name, string Package, string Command, Func<string, string, string[]> Arguments, string References = "")
{
    /// <summary>The part of its lines that ours may be, where something is promised.</summary>
    public double? MostLines { get; init; }

    public static IReadOnlyList<Peer> All { get; } =
    [
        new("NSwag", "NSwag.ConsoleCore", "nswag", static (document, folder) =>
            ["openapi2csclient", $"/Input:{document}", $"/Output:{Path.Combine(folder, "Client.cs")}", "/Namespace:Acme.Api", "/JsonLibrary:SystemTextJson"]),
        new("Kiota", "Microsoft.OpenApi.Kiota", "kiota", static (document, folder) =>
            ["generate", "--language", "CSharp", "--openapi", document, "--output", folder, "--namespace-name", "Acme.Api", "--class-name", "Client"],
            """<PackageReference Include="Microsoft.Kiota.Bundle" Version="*" />""") { MostLines = 0.5 },
        new("Refitter", "Refitter", "refitter", static (document, folder) =>
            [document, "--namespace", "Acme.Api", "--output", Path.Combine(folder, "Client.cs")],
            """<PackageReference Include="Refit" Version="*" />"""),
    ];
}
