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

    /// <summary>The operations that a pattern takes. A pattern that takes none is said.</summary>
    public IReadOnlyList<Operation> Of(IReadOnlyList<Operation> all, ContractFindings findings)
    {
        if (IsEmpty)
        {
            return all;
        }

        var taken = new HashSet<Operation>();
        foreach (var (text, place) in patterns)
        {
            var some = all.Where(operation => Takes(text, operation)).ToList();
            taken.UnionWith(some);
            if (some.Count == 0)
            {
                findings.Add(ContractFault.UnknownSetting, place, $"No operation is '{text}': write an operation's id, 'tag:' and a tag, or a path such as '/pets/**' with or without a method before it");
            }
        }

        return [.. all.Where(taken.Contains)];
    }

    private static bool Takes(string pattern, Operation operation)
    {
        if (pattern.StartsWith(TagMark, StringComparison.OrdinalIgnoreCase))
        {
            var tag = pattern.Substring(TagMark.Length).Trim();
            return (operation.Node["tags"]?.Items ?? []).Any(own => Matches(tag, 0, own.Text, 0));
        }

        var slash = pattern.IndexOf('/');
        if (slash < 0)
        {
            return operation.Id is { } id && Matches(pattern, 0, id, 0);
        }

        var method = pattern.Substring(0, slash).Trim();
        return (method.Length == 0 || string.Equals(method, operation.Method, StringComparison.OrdinalIgnoreCase))
            && Matches(pattern, slash, operation.Path, 0);
    }

    /// <summary>Whether a pattern from one place on is a text from one place on. Patterns are short and have few stars.</summary>
    private static bool Matches(string pattern, int at, string text, int from)
    {
        for (; at < pattern.Length; at++, from++)
        {
            if (pattern[at] != '*')
            {
                if (from == text.Length || pattern[at] != text[from])
                {
                    return false;
                }

                continue;
            }

            var isDeep = at + 1 < pattern.Length && pattern[at + 1] == '*';
            var rest = isDeep ? at + 2 : at + 1;
            for (var end = from; end <= text.Length; end++)
            {
                if (Matches(pattern, rest, text, end))
                {
                    return true;
                }

                if (!isDeep && end < text.Length && text[end] == '/')
                {
                    return false;
                }
            }

            return false;
        }

        return from == text.Length;
    }
}
