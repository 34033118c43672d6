using AutoDev.Contracts.CSharp.Server;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.CSharp;

/// <summary>Lists which generated method is for which operation.</summary>
[Implements("PRP-010-10")]
internal static class OperationMethods
{
    public static IEnumerable<OperationMethod> Of(ContractSettings settings, IReadOnlyList<OperationGroup> groups, IReadOnlyList<ServerPlan> servers, DocumentSet set)
    {
        foreach (var server in servers)
        {
            foreach (var endpoint in server.Endpoints.Where(endpoint => endpoint.Route is not null))
            {
                yield return Method(server.Name, endpoint.Operation, "Async");
            }
        }

        foreach (var group in settings.Parts.HasFlag(ContractParts.Client) ? groups : [])
        {
            foreach (var operation in group.Operations)
            {
                yield return Method(group.ClientName, operation, "Async");
                foreach (var other in operation.Others)
                {
                    yield return Method(group.ClientName, other, "Async");
                }

                if (operation.Responses.Any(response => response.Streamed is not null))
                {
                    yield return Method(group.ClientName, operation, "StreamAsync");
                }
            }
        }

        OperationMethod Method(string type, OperationPlan plan, string end)
        {
            var operation = plan.Operation;
            var (start, file) = set.FileAt(operation.Place.KeyStart);
            return new OperationMethod(settings.Namespace + "." + type, plan.Name + end, operation.Title, operation.Place.KeyStart - start, operation.Place.KeyLength) { File = start > 0 ? file : null };
        }
    }
}
