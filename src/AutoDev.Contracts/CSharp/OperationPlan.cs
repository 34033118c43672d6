using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>The operations of a tag.</summary>
/// <param name="Name">As a C# name.</param>
internal sealed record OperationGroup(string Name, string ClientName, string ErrorName, string? Description, IReadOnlyList<OperationPlan> Operations);

/// <summary>An operation as a method.</summary>
/// <param name="Name">Without Async.</param>
internal sealed record OperationPlan(
    string Name,
    Operation Operation,
    IReadOnlyList<ParameterPlan> Parameters,
    BodyPlan? Body,
    IReadOnlyList<ResponsePlan> Responses,
    string ResultName);

internal sealed record ParameterPlan(Parameter Parameter, string Name, TypeRef Type, bool IsNullable);

internal sealed record BodyPlan(string Name, ContentKind Kind, string MediaType, TypeRef Type, bool IsRequired, MediaContent Content);

/// <param name="Name">The status in words.</param>
/// <param name="Type">Null for no content.</param>
internal sealed record ResponsePlan(Response Response, string Name, ContentKind Kind, string MediaType, TypeRef? Type, TypeRef? Streamed, string? StreamedType)
{
    public bool IsSuccess => Response.Status[0] == '2';

    public bool IsError => Response.Status[0] is '4' or '5';

    public bool IsDefault => Response.Status == "default";
}

internal enum ContentKind
{
    None,
    Json,
    Text,
    Binary,
    Form,
    Multipart,
    Events,
    Lines,
}
