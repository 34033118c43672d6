using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>What a contract says, whichever version of whichever language it is written in.</summary>
/// <param name="Schemas">Named types, in the document's order.</param>
internal sealed record Contract(
    string Title,
    string? Server,
    References References,
    IReadOnlyList<NamedSchema> Schemas,
    IReadOnlyList<Operation> Operations,
    IReadOnlyList<SecurityScheme> SecuritySchemes)
{
    /// <summary>What the service asks of who uses it: webhooks, then callbacks, each once.</summary>
    public IReadOnlyList<Operation> Hooks { get; init; } = [];
}

/// <summary>A type that the document names.</summary>
internal sealed record NamedSchema(string Name, DocumentNode Node);

/// <summary>A way to authorize that the document names.</summary>
/// <param name="Type">apiKey, http, oauth2, openIdConnect.</param>
/// <param name="In">For apiKey: header, query, cookie.</param>
/// <param name="Parameter">For apiKey: its name there; for http: the scheme, as basic or bearer.</param>
internal sealed record SecurityScheme(string Name, string Type, string? In, string? Parameter, Prose? Description, DocumentNode Node);
