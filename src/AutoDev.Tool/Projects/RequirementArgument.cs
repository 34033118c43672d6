using AutoDev.Specifications;

namespace AutoDev.Tool.Projects;

/// <summary>A requirement's id as a person types it: <c>park-003</c> and <c>PARK_003</c> are PARK-003 where only one is meant.</summary>
internal static class RequirementArgument
{
    /// <summary>The id that is meant; what was typed where there is none, or more than one.</summary>
    public static string Resolve(string typed, IEnumerable<string> ids)
    {
        var known = ids.Distinct(StringComparer.Ordinal).ToList();
        if (known.Contains(typed, StringComparer.Ordinal))
        {
            return typed;
        }

        var name = RequirementId.ToConstantName(typed);
        var meant = known.FindAll(id => string.Equals(RequirementId.ToConstantName(id), name, StringComparison.OrdinalIgnoreCase));
        return meant.Count == 1 ? meant[0] : typed;
    }
}
