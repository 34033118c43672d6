using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Specifications.Sets;

/// <summary>ADEV0016: links to ids that look like this project's and that no requirement has.</summary>
internal static class UnknownLinks
{
    // Naming the nearest id compares with all of them.
    private const int SuggestionLimit = 50;

    public static void Check(ICollection<string> ids, IEnumerable<IdPlace> references, List<Finding> findings)
    {
        var known = new HashSet<string>(ids, StringComparer.OrdinalIgnoreCase);
        var prefixes = new HashSet<string>(ids.Select(Prefix), StringComparer.OrdinalIgnoreCase);
        var suggestions = 0;
        foreach (var reference in references)
        {
            // A heading "Step 1" has the anchor step-1; only a prefix that requirements use makes it an id.
            if (!prefixes.Contains(Prefix(reference.Id)) || IsKnown(known, reference.Id))
            {
                continue;
            }

            var nearest = suggestions++ < SuggestionLimit ? Nearest(ids, reference.Id) : null;
            findings.Add(SpecificationRules.UnknownLink.At(
                reference.Place, reference.Id, nearest is null ? "" : "; the nearest one is " + nearest));
        }
    }

    /// <summary>A criterion's positional id is known when its requirement's is.</summary>
    private static bool IsKnown(HashSet<string> known, string id)
    {
        var dot = id.IndexOf('.');
        return known.Contains(id) || (dot > 0 && known.Contains(id.Substring(0, dot)));
    }

    private static string Prefix(string id) => id.Substring(0, Math.Max(0, id.LastIndexOf('-')));

    private static string? Nearest(IEnumerable<string> ids, string wanted)
    {
        string? nearest = null;
        var best = 3;
        foreach (var id in ids.OrderBy(static id => id, StringComparer.Ordinal))
        {
            if (Math.Abs(id.Length - wanted.Length) < best && EditDistance.Between(id, wanted, best) is var distance && distance < best)
            {
                best = distance;
                nearest = id;
            }
        }

        return nearest;
    }
}
