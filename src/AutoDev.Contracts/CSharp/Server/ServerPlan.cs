using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp.Server;

/// <summary>The operations of a tag, as a server answers them.</summary>
/// <param name="Name">The class that a project derives from.</param>
/// <param name="EndpointsName">The class that maps them.</param>
/// <param name="MockName">The class that answers with examples; null where none is wanted.</param>
internal sealed record ServerPlan(string Name, string EndpointsName, string? MockName, string? Tag, IReadOnlyList<EndpointPlan> Endpoints)
{
    /// <summary>Whether the service asks and this answers. Each of its endpoints is mapped to a route of the application's choice.</summary>
    public bool IsReceiver { get; init; }
}

/// <param name="Name">Of the endpoint, unique in the document; of a receiver, what maps it.</param>
/// <param name="Route">Null where no router could tell the path apart.</param>
/// <param name="BodyTypes">The media types in which the body may come.</param>
internal sealed record EndpointPlan(OperationPlan Operation, string Name, string AnswerName, RoutePlan? Route, IReadOnlyList<AnswerPlan> Answers, IReadOnlyList<string> BodyTypes)
{
    /// <summary>The method that answers it, from its result to its parameters.</summary>
    public string Signature(Framework framework)
    {
        var parameters = Operation.Parameters.Select(parameter => $"{parameter.Type.Name}{(parameter.IsAbsentForServer ? "?" : "")} {parameter.Name}, ");
        var body = Operation.Body is { } sent ? $"{sent.Type.Name}{(sent.IsRequired ? "" : "?")} {sent.Name}, " : "";
        return $"{framework["Task"]}<{AnswerName}> {Operation.Name}Async({string.Concat(parameters)}{body}{framework["CancellationToken"]} cancellationToken)";
    }
}

/// <summary>A path as ASP.NET Core writes it.</summary>
internal sealed record RoutePlan(string Pattern, IReadOnlyDictionary<string, RouteValue> Values);

/// <param name="Name">In the pattern.</param>
/// <param name="After">How many segments follow; -1 where the parameter shares its segment.</param>
internal sealed record RouteValue(string Name, int After);

/// <summary>A response that the document states.</summary>
internal sealed record AnswerPlan(ResponsePlan Response, IReadOnlyList<HeaderPlan> Headers);

internal sealed record HeaderPlan(ResponseHeader Header, string Name, TypeRef Type, bool IsNullable);
