using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.CSharp;

/// <summary>Decides how operations are called, and which types they take and give.</summary>
internal sealed class OperationPlanner(TypePlanner types, ContractFindings findings)
{
    private static readonly string[] ParameterWords = ["cancellationToken", "request", "response", "http", "Server"];

    /// <summary>Headers that a client or a handler sets, whatever a document says.</summary>
    private static readonly string[] LeftOut = ["accept", "content-type", "authorization"];

    /// <summary>What says most comes first.</summary>
    private static readonly ContentKind[] BodyOrder =
        [ContentKind.Json, ContentKind.Form, ContentKind.Multipart, ContentKind.Text, ContentKind.Lines, ContentKind.Events, ContentKind.Binary];

    private static readonly ContentKind[] AnswerOrder =
        [ContentKind.Json, ContentKind.Text, ContentKind.Lines, ContentKind.Events, ContentKind.Binary, ContentKind.Form, ContentKind.Multipart];

    public IReadOnlyList<OperationGroup> Plan(Contract contract, string name)
    {
        if (contract.Operations.Count == 0)
        {
            return [];
        }

        var error = types.TakeName("ApiException");
        return Grouped(contract.Operations, name, tagged =>
        {
            var client = types.TakeName(tagged.Key.EndsWith("Client", StringComparison.Ordinal) ? tagged.Key : tagged.Key + "Client");
            return new OperationGroup(tagged.Key, client, error, tagged.First().Tag, Plans(tagged));
        });
    }

    /// <summary>The same for what a service asks. A callback without a tag is of its operation's.</summary>
    [Implements("PRP-010-17")]
    public IReadOnlyList<OperationGroup> PlanHooks(Contract contract, string name) =>
        Grouped(contract.Hooks, name, tagged => new OperationGroup(tagged.Key, "", "", TagOf(tagged.First()), Plans(tagged)));

    private static List<OperationGroup> Grouped(IReadOnlyList<Operation> operations, string name, Func<IGrouping<string, Operation>, OperationGroup> group) =>
        [.. operations.GroupBy(operation => Identifier.Pascal(TagOf(operation) ?? name), StringComparer.Ordinal).Select(group)];

    private static string? TagOf(Operation operation) => operation.Tag ?? operation.Hook?.Asked?.Tag;

    private List<OperationPlan> Plans(IGrouping<string, Operation> tagged)
    {
        var members = new NameScope(StringComparer.Ordinal, Framework.Members);
        return [.. tagged.Select(operation => Plan(operation, tagged.Key, members))];
    }

    private OperationPlan Plan(Operation operation, string group, NameScope members)
    {
        var name = NameOf(operation, group);
        name = members.Take(name);
        members.Take(name + "Async");
        members.Take(name + "StreamAsync");
        var words = new NameScope(StringComparer.Ordinal, ParameterWords);
        List<ParameterPlan> parameters = [];
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Place == ParameterPlace.Header && LeftOut.Contains(parameter.Name.ToLowerInvariant()))
            {
                continue;
            }

            var (type, isNullable) = parameter.Schema is null
                ? (types.Scalars.String, false)
                : types.Plan(parameter.Schema, () => name + Identifier.Pascal(parameter.Name));
            parameters.Add(new ParameterPlan(parameter, words.Take(Identifier.Camel(parameter.Name)), type, isNullable && !type.IsAny, DefaultOf(parameter, type)));
        }

        var contents = operation.Body is { } sent ? MediaTypes.Different(sent.Contents, BodyOrder, content => types.Use(content.Schema).Schema) : [];
        var bodyName = contents.Count > 0 ? words.Take("body") : "";
        var body = contents.Count > 0 ? PlanBody(operation.Body!, contents[0], bodyName, name) : null;
        var responses = operation.Responses.Select(response => PlanResponse(response, name)).ToList();
        var results = responses.Where(response => response.IsSuccess && response.Type is not null).Select(response => response.Type!.Name).Distinct().Count();
        var plan = new OperationPlan(name, operation, parameters, body, responses, results > 1 ? types.TakeName(name + "Result") : "");
        List<OperationPlan> others = [];
        foreach (var content in contents.Skip(1))
        {
            var other = members.Take($"{name}With{MediaTypes.KindOf(content.MediaType)}");
            others.Add(plan with { Name = other, Body = PlanBody(operation.Body!, content, bodyName, other) });
        }

        return plan with { Others = [.. others, .. Answers(plan, members)] };
    }

    /// <summary>The only success in its other media types, where these are other values.</summary>
    private IEnumerable<OperationPlan> Answers(OperationPlan plan, NameScope members)
    {
        if (plan.Responses.Where(response => response.IsSuccess).ToList() is not [{ Type: not null } success])
        {
            yield break;
        }

        foreach (var content in MediaTypes.Different(success.Response.Contents, AnswerOrder, content => types.Use(content.Schema).Schema).Where(content => content.MediaType != success.MediaType))
        {
            var name = members.Take($"{plan.Name}As{MediaTypes.KindOf(content.MediaType)}");
            var only = PlanResponse(success.Response with { Contents = [content] }, name);
            yield return plan with { Name = name, Responses = [.. plan.Responses.Select(response => response == success ? only : response)] };
        }
    }

    private DefaultValue? DefaultOf(Parameter parameter, TypeRef type)
    {
        if (parameter.IsRequired || (types.Use(parameter.Schema).Schema ?? parameter.Schema)?["default"] is not { Kind: not NodeKind.Null } value || parameter.IsJson || type.Constant is not null || !DefaultLiteral.Takes(type))
        {
            return null;
        }

        if (DefaultLiteral.Of(type, value) is { } code)
        {
            return new DefaultValue(code, value.Kind == NodeKind.Sequence ? string.Join(", ", value.Items.Select(item => item.Text)) : value.Text);
        }

        findings.Add(ContractFault.WrongKind, value, $"The default of the parameter '{parameter.Name}' is none of its values ({type.Name} in C#); it is left out");
        return null;
    }

    private static string NameOf(Operation operation, string group)
    {
        if (operation is { Id: null, Hook: { } hook })
        {
            return Identifier.Pascal(hook.IsOnly ? hook.Name : operation.Method.ToLowerInvariant() + " " + hook.Name);
        }

        if (operation.Id is not { } id)
        {
            return Identifier.Pascal(operation.Method.ToLowerInvariant() + " " + string.Concat(OpenApi.PathTemplate.Parts(operation.Path).Select(part => part.IsParameter ? " by " + part.Text + " " : part.Text)));
        }

        // repos/list of the tag repos is List of ReposClient.
        var slash = id.IndexOfAny(['/', '.']);
        return slash > 0 && slash < id.Length - 1 && Identifier.Pascal(id.Substring(0, slash)) == group
            ? Identifier.Pascal(id.Substring(slash + 1))
            : Identifier.Pascal(id);
    }

    private BodyPlan PlanBody(Body body, MediaContent content, string word, string name)
    {
        var kind = MediaTypes.KindOf(content.MediaType);
        var type = kind switch
        {
            ContentKind.Json or ContentKind.Form or ContentKind.Multipart => types.Plan(content.Schema, () => name + "Request").Type,
            ContentKind.Text or ContentKind.Lines or ContentKind.Events => types.Scalars.String,
            _ => types.Scalars.Stream,
        };
        return new BodyPlan(word, kind, MediaTypes.Concrete(content.MediaType), type, body.IsRequired, content);
    }

    private ResponsePlan PlanResponse(Response response, string name)
    {
        var status = StatusNames.Of(response.Status);
        var content = MediaTypes.Preferred(response.Contents, AnswerOrder);
        var stream = MediaTypes.Preferred(response.Contents, ContentKind.Events, ContentKind.Lines);
        var kind = content is null ? ContentKind.None : MediaTypes.KindOf(content.MediaType);
        string NameOfContent() => response.Status[0] == '2' ? name + "Response" : name + status;
        var type = kind switch
        {
            ContentKind.None or ContentKind.Events or ContentKind.Lines => null,
            ContentKind.Json => types.Plan(content!.Schema, NameOfContent).Type,
            ContentKind.Text => types.Scalars.String,
            _ => types.Scalars.Stream,
        };
        var streamed = stream is null || response.Status[0] != '2' ? null
            : stream.Schema is null ? types.Scalars.String
            : types.Plan(stream.Schema, () => name + "Event").Type;
        return new ResponsePlan(response, status, kind, content?.MediaType ?? "", type, streamed, stream?.MediaType);
    }
}
