using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model;

/// <summary>Which of a document's operations are wanted.</summary>
/// <param name="patterns">
/// <c>tag:pets</c>, <c>listPets</c>, <c>/pets/**</c>, <c>GET /pets/*</c>: <c>*</c> stands for any letters of one part of a path, <c>**</c>
/// for any parts. Each with the place where it stands.
/// </param>
[Implements("PRP-010-7")]
internal sealed class OperationFilter(IReadOnlyList<(string Text, DocumentNode Place)> patterns)
{
    private const string TagMark = "tag:";

    /// <summary>Whether nothing is said, so that all are wanted.</summary>
    public bool IsEmpty => patterns.Count == 0;

    /// <summary>The contract with the operations and hooks that a pattern takes. A pattern that takes none is said.</summary>
    public Contract Of(Contract contract, ContractFindings findings)
    {
        if (IsEmpty)
        {
            return contract;
        }

        List<Operation> all = [.. contract.Operations, .. contract.Hooks];
        var taken = new HashSet<Operation>();
        foreach (var (text, place) in patterns)
        {
            var some = all.Where(operation => Takes(text, operation)).ToList();
            taken.UnionWith(some);
            if (some.Count == 0)
            {
                findings.Add(ContractFault.UnknownSetting, place, $"No operation is '{text}': write an operation's id, a webhook's name, 'tag:' and a tag, or a path such as '/pets/**' with or without a method before it");
            }
        }

        return contract with
        {
            Operations = [.. contract.Operations.Where(taken.Contains)],
            Hooks = [.. contract.Hooks.Where(hook => taken.Contains(hook) || (hook.Hook!.Asked is { } asked && taken.Contains(asked)))],
        };
    }

    private static bool Takes(string pattern, Operation operation)
    {
        if (pattern.StartsWith(TagMark, StringComparison.OrdinalIgnoreCase))
        {
            var tag = pattern.Substring(TagMark.Length).Trim();
            return (operation.Node["tags"]?.Items ?? []).Any(own => Matches(tag, own.Text));
        }

        var slash = pattern.IndexOf('/');
        if (slash < 0)
        {
            return (operation.Id is { } id && Matches(pattern, id)) || (operation.Hook is { } hook && Matches(pattern, hook.Name));
        }

        var method = pattern.Substring(0, slash).Trim();
        return (method.Length == 0 || string.Equals(method, operation.Method, StringComparison.OrdinalIgnoreCase))
            && Matches(pattern.Substring(slash), operation.Path);
    }

    /// <summary>Which ends of the text each beginning of the pattern reaches: never more than the product of both lengths.</summary>
    private static bool Matches(string pattern, string text)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        for (var at = 0; at < pattern.Length; at++)
        {
            var isDeep = pattern[at] == '*' && at + 1 < pattern.Length && pattern[at + 1] == '*';
            var next = new bool[text.Length + 1];
            for (var end = 0; end <= text.Length; end++)
            {
                next[end] = pattern[at] == '*'
                    ? reached[end] || (end > 0 && next[end - 1] && (isDeep || text[end - 1] != '/'))
                    : end > 0 && reached[end - 1] && text[end - 1] == pattern[at];
            }

            reached = next;
            at += isDeep ? 1 : 0;
        }

        return reached[text.Length];
    }
}
