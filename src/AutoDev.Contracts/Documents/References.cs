using System.Globalization;

namespace AutoDev.Contracts.Documents;

/// <summary>Follows <c>$ref</c> inside a document.</summary>
internal sealed class References(DocumentNode root, ContractFindings findings)
{
    private readonly Dictionary<string, DocumentNode?> found = new(StringComparer.Ordinal);

    public static string? TargetOf(DocumentNode node) => node["$ref"]?.String;

    /// <summary>What the node stands for: itself, or what its chain of references ends at. Null, and said, where that is nothing.</summary>
    public DocumentNode? Resolve(DocumentNode node)
    {
        HashSet<DocumentNode>? seen = null;
        for (var current = node; ;)
        {
            if (TargetOf(current) is not { } target)
            {
                return current;
            }

            if (!(seen ??= []).Add(current))
            {
                findings.Add(ContractFault.UnresolvedReference, node["$ref"]!, $"The reference '{TargetOf(node)}' leads only to itself");
                return null;
            }

            if (Find(target) is not { } next)
            {
                findings.Add(ContractFault.UnresolvedReference, current["$ref"]!, target.StartsWith("#", StringComparison.Ordinal)
                    ? $"The reference '{target}' leads nowhere in this document"
                    : $"The reference '{target}' leads out of this document, which is not followed; what it stands for is taken as any value");
                return null;
            }

            current = next;
        }
    }

    /// <summary>The node that a reference names, which may be a reference again.</summary>
    public DocumentNode? Find(string target)
    {
        if (!found.TryGetValue(target, out var node))
        {
            node = target.StartsWith("#", StringComparison.Ordinal) ? Walk(target.Substring(1)) : null;
            found.Add(target, node);
        }

        return node;
    }

    private DocumentNode? Walk(string pointer)
    {
        if (pointer.Length == 0)
        {
            return root;
        }

        if (pointer[0] != '/')
        {
            return null;
        }

        var current = root;
        foreach (var escaped in pointer.Substring(1).Split('/'))
        {
            var part = Uri.UnescapeDataString(escaped).Replace("~1", "/").Replace("~0", "~");
            var next = current.IsMapping ? current[part]
                : current.Kind == NodeKind.Sequence && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < current.Items.Count ? current.Items[at]
                : null;
            if (next is null)
            {
                return null;
            }

            current = next;
        }

        return current;
    }
}
