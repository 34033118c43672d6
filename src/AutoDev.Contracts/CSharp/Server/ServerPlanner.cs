namespace AutoDev.Contracts.CSharp.Server;

/// <summary>Decides how a server's types are called, and what its operations may answer.</summary>
internal sealed class ServerPlanner(TypePlanner types, ContractFindings findings, bool hasMocks)
{
    private static readonly string[] AnswerWords = ["status", "body", "items", "contentType"];

    private readonly RoutePlanner routes = new(findings);

    public IReadOnlyList<ServerPlan> Plan(IReadOnlyList<OperationGroup> groups)
    {
        var names = new NameScope(StringComparer.Ordinal, []);
        List<ServerPlan> servers = [];
        foreach (var group in groups)
        {
            var name = types.TakeName(group.Name.EndsWith("Server", StringComparison.Ordinal) ? group.Name : group.Name + "Server");
            servers.Add(new ServerPlan(name, types.TakeName(name + "Endpoints"), hasMocks ? types.TakeName(MockOf(name)) : null, group.Description, [.. group.Operations.Select(operation => Plan(operation, names))]));
        }

        return servers;
    }

    private static string MockOf(string server) => server.Substring(0, server.Length - "Server".Length) + "Mock";

    private EndpointPlan Plan(OperationPlan plan, NameScope names) => new(
        plan,
        names.Take(plan.Operation.Id ?? plan.Name),
        types.TakeName(plan.Name + "Answer"),
        routes.Plan(plan.Operation),
        [.. plan.Responses.Select(response => new AnswerPlan(response, Headers(plan, response)))],
        BodyTypes(plan));

    private List<HeaderPlan> Headers(OperationPlan plan, ResponsePlan response)
    {
        var words = new NameScope(StringComparer.Ordinal, AnswerWords);
        List<HeaderPlan> headers = [];
        foreach (var header in response.Response.Headers)
        {
            var (type, isNullable) = header.Schema is null ? (types.Scalars.String, false) : types.Plan(header.Schema, () => plan.Name + Identifier.Pascal(header.Name));
            headers.Add(new HeaderPlan(header, words.Take(Identifier.Camel(header.Name)), type, isNullable || !header.IsRequired));
        }

        return headers;
    }

    /// <summary>The media types whose content is the same type as the one that was chosen.</summary>
    private List<string> BodyTypes(OperationPlan plan)
    {
        if (plan.Body is not { } body)
        {
            return [];
        }

        var schema = types.Use(body.Content.Schema).Schema;
        return [.. plan.Operation.Body!.Contents
            .Where(content => content == body.Content || (IsStructure(MediaTypes.KindOf(content.MediaType)) && IsStructure(body.Kind) && types.Use(content.Schema).Schema == schema))
            .Select(content => content.MediaType)
            .Distinct()];
    }

    private static bool IsStructure(ContentKind kind) => kind is ContentKind.Json or ContentKind.Form or ContentKind.Multipart;
}
