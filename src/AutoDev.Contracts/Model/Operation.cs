using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>One thing that can be asked of a service.</summary>
/// <param name="Id">As the document gives it; null where it does not.</param>
/// <param name="Method">Upper case.</param>
/// <param name="Place">The method under the path.</param>
internal sealed record Operation(
    string? Id,
    string Method,
    string Path,
    string? Tag,
    Prose Summary,
    bool IsDeprecated,
    string? Server,
    IReadOnlyList<Parameter> Parameters,
    Body? Body,
    IReadOnlyList<Response> Responses,
    IReadOnlyList<SecurityRequirement> Security,
    DocumentMember Place,
    DocumentNode Node)
{
    /// <summary>Whether the document asks for authorization: it does not where one of the ways asks for nothing.</summary>
    public bool IsSecured => Security.Count > 0 && Security.All(way => way.Schemes.Count > 0);

    /// <summary>Where the service asks, and whoever uses it answers; null for what the service answers.</summary>
    public Hook? Hook { get; init; }

    /// <summary>As people call it.</summary>
    public string Title => Hook switch
    {
        null => $"{Method} {Path}",
        { Asked: { } asked } => $"{Method} {Hook.Name} (callback of {asked.Title})",
        _ => $"{Method} {Hook.Name} (webhook)",
    };
}

/// <summary>What makes an operation one that the service asks: a webhook, or a callback.</summary>
/// <param name="Asked">The operation that a callback follows; null for a webhook.</param>
/// <param name="IsOnly">Whether there is one method by which it comes.</param>
internal sealed record Hook(string Name, Operation? Asked, bool IsOnly);

/// <summary>One of the ways in which an operation may be authorized: all of these schemes.</summary>
internal sealed record SecurityRequirement(IReadOnlyList<SchemeUse> Schemes);

/// <summary>A scheme that an operation names, with the scopes that it needs.</summary>
internal sealed record SchemeUse(string Scheme, IReadOnlyList<string> Scopes, DocumentMember Place);

/// <summary>A value that goes in the path, the query, a header or a cookie.</summary>
/// <param name="Schema">Null for any value.</param>
/// <param name="IsJson">Whether it is sent as JSON text, and not by a style.</param>
internal sealed record Parameter(
    string Name,
    ParameterPlace Place,
    bool IsRequired,
    DocumentNode? Schema,
    ParameterStyle Style,
    bool Explodes,
    bool IsJson,
    bool KeepsReserved,
    Prose? Description,
    bool IsDeprecated,
    DocumentNode Node);

internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,
}

internal enum ParameterStyle
{
    Simple,
    Label,
    Matrix,
    Form,
    Spaces,
    Pipes,
    Tabs,
    DeepObject,
}

/// <summary>What is sent, in one of several media types.</summary>
internal sealed record Body(bool IsRequired, IReadOnlyList<MediaContent> Contents);

/// <summary>What comes back.</summary>
/// <param name="Status">Three digits, a digit and XX, or default.</param>
internal sealed record Response(string Status, Prose? Description, IReadOnlyList<MediaContent> Contents, IReadOnlyList<ResponseHeader> Headers, DocumentNode Node);

/// <param name="Schema">Null for a text.</param>
internal sealed record ResponseHeader(string Name, bool IsRequired, bool Explodes, DocumentNode? Schema);

/// <param name="MediaType">Without parameters, in lower case.</param>
/// <param name="Schema">Null for any value.</param>
/// <param name="Encoding">How the parts of a form are written, by property.</param>
internal sealed record MediaContent(string MediaType, DocumentNode? Schema, DocumentNode? Encoding)
{
    /// <summary>The value that the document shows first; null where it shows none here.</summary>
    public DocumentNode? Example { get; init; }
}
