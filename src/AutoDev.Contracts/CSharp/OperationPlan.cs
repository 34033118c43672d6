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
    string ResultName)
{
    /// <summary>The same where another value is sent or comes back, in another media type: methods of a client.</summary>
    public IReadOnlyList<OperationPlan> Others { get; init; } = [];
}

/// <param name="Default">What a service takes where none is given.</param>
internal sealed record ParameterPlan(Parameter Parameter, string Name, TypeRef Type, bool IsNullable, DefaultValue? Default = null)
{
    /// <summary>Whether a server may be asked without a value that it then has.</summary>
    public bool IsAbsentForServer => IsNullable || (!Parameter.IsRequired && Default is null);
}

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
