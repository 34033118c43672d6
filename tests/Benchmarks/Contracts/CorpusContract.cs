namespace Benchmarks.Contracts;

/// <summary>A real document that is measured.</summary>
/// <param name="Emit">What is generated of it, as a project would say it.</param>
/// <param name="Touched">Milliseconds that it may add to a build after an edit of code; null where nothing is promised.</param>
/// <param name="Changed">Milliseconds that its edit may add to that.</param>
internal sealed record CorpusContract(string Kind, string File, string Emit, double? Touched = null, double? Changed = null)
{
    /// <summary>From small to the largest of those that a peer can be given.</summary>
    public static IReadOnlyList<CorpusContract> All { get; } =
    [
        new("openapi", "petstore3-swagger-io.yaml", "Models;Client", Changed: 200),
        new("openapi", "adyen-checkout-v71.json", "Models;Client", Touched: 300, Changed: 400),
        new("openapi", "github-api.json", "Models;Client"),
        new("openapi", "stripe-2022.json", "Models;Client"),
        new("graphql", "github.graphql", "Models;Server"),
    ];

    public string Path => System.IO.Path.Combine(Corpus.Folder(Kind), File);

    public bool IsOpenApi => Kind == "openapi";

    public bool IsOpenApiInJson => IsOpenApi && File.EndsWith(".json", StringComparison.Ordinal);

    /// <summary>Whether something is promised of builds with it.</summary>
    public bool IsPromised => (Touched ?? Changed) is not null;

    public string Read() => System.IO.File.ReadAllText(Path);
}
