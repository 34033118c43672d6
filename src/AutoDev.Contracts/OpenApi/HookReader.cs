using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Model;

namespace AutoDev.Contracts.OpenApi;

/// <summary>
/// Reads what a service asks of who uses it: the document's webhooks, and the callbacks of its operations. What is authorized for the service
/// says nothing of these, so only their own security counts.
/// </summary>
[Implements("PRP-010-17")]
internal sealed class HookReader(DocumentNode root, References references, ContractFindings findings, OperationReader operations)
{
    private readonly List<Operation> all = [];
    private readonly HashSet<DocumentNode> read = [];

    public IReadOnlyList<Operation> Read(IReadOnlyList<Operation> asked)
    {
        foreach (var webhook in Named(root["webhooks"], "Webhooks are a mapping of names to path items"))
        {
            Item(webhook, webhook.Key, null);
        }

        foreach (var operation in asked)
        {
            foreach (var callback in Named(operation.Node["callbacks"], "Callbacks are a mapping of names to addresses and what is sent there"))
            {
                if (references.Resolve(callback.Value) is { } addresses)
                {
                    foreach (var address in Named(addresses, $"The callback '{callback.Key}' is a mapping of addresses to path items"))
                    {
                        Item(address, callback.Key, operation);
                    }
                }
            }
        }

        return all;
    }

    /// <summary>Several operations may name one callback: it is read once, for the first of them.</summary>
    private void Item(DocumentMember member, string name, Operation? asked)
    {
        if (references.Resolve(member.Value) is not { } item)
        {
            return;
        }

        if (!item.IsMapping)
        {
            findings.Add(ContractFault.WrongKind, member.KeyStart, member.KeyLength, $"'{member.Key}' has no operations: a mapping belongs here");
            return;
        }

        var methods = operations.MethodsOf(item).ToList();
        foreach (var (method, node) in methods)
        {
            if (read.Add(node))
            {
                all.Add(operations.Operation(member, method, item, node, new Hook(name, asked, methods.Count == 1)));
            }
        }
    }

    private IEnumerable<DocumentMember> Named(DocumentNode? members, string otherwise)
    {
        if (members is { IsMapping: false })
        {
            findings.Add(ContractFault.WrongKind, members, otherwise);
        }

        return (members?.Members ?? []).Where(member => !member.Key.StartsWith("x-", StringComparison.Ordinal));
    }
}
