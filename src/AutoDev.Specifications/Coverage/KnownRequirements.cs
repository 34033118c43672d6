using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Coverage;

/// <summary>All ids that claims of a project may name.</summary>
public sealed class KnownRequirements
{
    private readonly Dictionary<string, KnownRequirement> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownRequirement> byConstant = new(StringComparer.Ordinal);

    public KnownRequirements(IEnumerable<(Requirement Requirement, bool IsOwn)> requirements)
    {
        var all = requirements.ToList();

        // Of two requirements with one id the first counts (ADEV0001 locates the second), and a real id before any alias.
        foreach (var (requirement, isOwn) in all)
        {
            Add(requirement.Id, new KnownRequirement(requirement, null, isOwn));
            foreach (var criterion in requirement.AllCriteria)
            {
                Add(criterion.Id, new KnownRequirement(requirement, criterion, isOwn));
            }
        }

        Ids = [.. byId.Where(known => known.Value.IsStable).Select(known => known.Key).OrderBy(id => id, StringComparer.Ordinal)];
        foreach (var id in Ids)
        {
            // Of two ids with one name the first in ordinal order has the constant.
            var name = RequirementId.ToConstantName(id);
            if (!byConstant.ContainsKey(name))
            {
                byConstant.Add(name, byId[id]);
            }
        }

        foreach (var (requirement, isOwn) in all)
        {
            foreach (var alias in requirement.Aliases)
            {
                Add(alias, new KnownRequirement(requirement, null, isOwn));
            }
        }
    }

    /// <summary>Ids that may be suggested, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>What each constant of <c>Req</c> stands for.</summary>
    public IReadOnlyDictionary<string, KnownRequirement> Constants => byConstant;

    /// <summary>Each requirement once.</summary>
    public IEnumerable<KnownRequirement> Requirements =>
        byId.Where(known => known.Value.Criterion is null && known.Key == known.Value.Requirement.Id).Select(known => known.Value);

    /// <summary>By the id of a requirement or a criterion, or by an alias.</summary>
    public KnownRequirement? Find(string id) => byId.TryGetValue(id, out var known) ? known : null;

    /// <summary>By the name of its constant in <c>Req</c>; a criterion that has its number from its position has none.</summary>
    public KnownRequirement? FindConstant(string name) => byConstant.TryGetValue(name, out var known) ? known : null;

    private void Add(string id, KnownRequirement known)
    {
        if (!byId.ContainsKey(id))
        {
            byId.Add(id, known);
        }
    }
}
