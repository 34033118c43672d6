using AutoDev.Specifications.Model;
using AutoDev.Specifications.Sets;
using YamlDotNet.RepresentationModel;

namespace AutoDev.Specifications.Dialects.Markdown;

/// <summary>Keys of front matter that nearly are one that is known here. Those of other tools are everybody's own.</summary>
internal static class MistypedKeys
{
    /// <summary>The known key that is meant; null where the key is one, or nothing like one that the document lacks.</summary>
    public static string? Meant(FrontMatterKey key, YamlNode value, FrontMatter read) =>
        value is not YamlScalarNode ? null
        : read.Namespace is null && IsNear(key.Key, "namespace", errors: 2) ? "namespace"
        : read.Type is null && IsNear(key.Key, "type", errors: 1) ? "type"
        : null;

    private static bool IsNear(string key, string known, int errors) =>
        EditDistance.Between(key, known, errors + 1) <= errors || AreSwapped(key, known);

    /// <summary>Two letters that stand beside each other, in the wrong order.</summary>
    private static bool AreSwapped(string key, string known)
    {
        var at = 0;
        while (at < key.Length && at < known.Length && char.ToLowerInvariant(key[at]) == known[at])
        {
            at++;
        }

        return key.Length == known.Length
            && at + 1 < key.Length
            && char.ToLowerInvariant(key[at]) == known[at + 1]
            && char.ToLowerInvariant(key[at + 1]) == known[at]
            && string.Equals(key.Substring(at + 2), known.Substring(at + 2), StringComparison.OrdinalIgnoreCase);
    }
}
