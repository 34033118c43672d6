namespace AutoDev.Contracts.CSharp.Server;

/// <summary>Finds the types whose values come as text: only those need to tell what their parts are.</summary>
internal static class ComingAsText
{
    public static void Mark(IReadOnlyList<ServerPlan> servers)
    {
        var open = new Stack<TypeRef>();
        foreach (var endpoint in servers.SelectMany(server => server.Endpoints))
        {
            foreach (var parameter in endpoint.Operation.Parameters.Where(parameter => !parameter.Parameter.IsJson))
            {
                open.Push(parameter.Type);
            }

            if (endpoint.Operation.Body is { } body && endpoint.BodyTypes.Any(type => MediaTypes.KindOf(type) is ContentKind.Form or ContentKind.Multipart))
            {
                open.Push(body.Type);
            }
        }

        while (open.Count > 0)
        {
            var type = open.Pop();
            if (type.Item is not null)
            {
                open.Push(type.Item);
            }

            if (type.Plan is { ComesAsText: false } plan)
            {
                plan.ComesAsText = true;
                foreach (var part in Parts(plan))
                {
                    open.Push(part);
                }
            }
        }
    }

    private static IEnumerable<TypeRef> Parts(TypePlan plan) => plan switch
    {
        RecordPlan record => record.Properties.Select(property => property.Type),
        UnionPlan union => union.Cases.Select(one => one.Type),
        _ => [],
    };
}
