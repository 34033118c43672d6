namespace AutoDev.Contracts.CSharp.Server;

/// <summary>Decides how a server's types are called, and what its operations may answer.</summary>
internal sealed class ServerPlanner(TypePlanner types, ContractFindings findings, bool hasMocks)
{
    private static readonly string[] AnswerWords = ["status", "body", "items", "contentType"];

    private const string Receiver = "Receiver";

    private readonly RoutePlanner routes = new(findings);

    public IReadOnlyList<ServerPlan> Plan(IReadOnlyList<OperationGroup> groups)
    {
        var names = new NameScope(StringComparer.Ordinal, []);
        List<ServerPlan> servers = [];
        foreach (var group in groups)
        {
            var name = types.TakeName(group.Name.EndsWith("Server", StringComparison.Ordinal) ? group.Name : group.Name + "Server");
            servers.Add(Plan(group, name, MockOf(name), operation => Plan(operation, names.Take(operation.Operation.Id ?? operation.Name), routes.Plan(operation.Operation))));
        }

        return servers;
    }

    /// <summary>The same for what the service asks. Which route that comes by is the application's to say.</summary>
    [Implements("PRP-010-17")]
    public IReadOnlyList<ServerPlan> PlanReceivers(IReadOnlyList<OperationGroup> groups)
    {
        var names = new NameScope(StringComparer.Ordinal, []);
        List<ServerPlan> receivers = [];
        foreach (var group in groups)
        {
            var name = types.TakeName(group.Name.EndsWith(Receiver, StringComparison.Ordinal) ? group.Name : group.Name + Receiver);
            receivers.Add(Plan(group, name, name + "Mock", operation => Plan(operation, names.Take(MappedAs(operation)), new RoutePlan("", new Dictionary<string, RouteValue>()))) with { IsReceiver = true });
        }

        return receivers;
    }

    private static string MockOf(string server) => server.Substring(0, server.Length - "Server".Length) + "Mock";

    /// <summary>ASP.NET Core has a MapPost of its own, so what is mapped says what it is.</summary>
    private static string MappedAs(OperationPlan plan)
    {
        var kind = plan.Operation.Hook!.Asked is null ? "Webhook" : "Callback";
        return "Map" + plan.Name + (plan.Name.EndsWith(kind, StringComparison.Ordinal) ? "" : kind);
    }

    private ServerPlan Plan(OperationGroup group, string name, string mock, Func<OperationPlan, EndpointPlan> plan) =>
        new(name, types.TakeName(name + "Endpoints"), hasMocks ? types.TakeName(mock) : null, group.Description, [.. group.Operations.Select(plan)]);

    private EndpointPlan Plan(OperationPlan plan, string name, RoutePlan? route) => new(
        plan,
        name,
        types.TakeName(plan.Name + "Answer"),
        route,
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
