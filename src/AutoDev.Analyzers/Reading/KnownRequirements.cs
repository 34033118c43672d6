using AutoDev.Specifications.Model;

namespace AutoDev.Analyzers.Reading;

/// <summary>All ids that claims of this project may name.</summary>
internal sealed class KnownRequirements
{
    private readonly Dictionary<string, KnownRequirement> byId = new(StringComparer.Ordinal);

    public KnownRequirements(IReadOnlyList<VisibleSpecification> specifications)
    {
        var requirements = specifications
            .SelectMany(specification => specification.Document.Requirements.Select(requirement => (requirement, specification.IsOwn)))
            .ToList();

        // Of two requirements with one id the first counts (ADEV0001 locates the second), and a real id before any alias.
        foreach (var (requirement, isOwn) in requirements)
        {
            Add(requirement.Id, new KnownRequirement(requirement, null, isOwn));
            foreach (var criterion in requirement.Criteria.SelectMany(WithNested))
            {
                Add(criterion.Id, new KnownRequirement(requirement, criterion, isOwn));
            }
        }

        Ids = [.. byId.Where(known => known.Value.IsStable).Select(known => known.Key).OrderBy(id => id, StringComparer.Ordinal)];
        foreach (var (requirement, isOwn) in requirements)
        {
            foreach (var alias in requirement.Aliases)
            {
                Add(alias, new KnownRequirement(requirement, null, isOwn));
            }
        }
    }

    /// <summary>Ids that may be suggested, in ordinal order.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>Each requirement once.</summary>
    public IEnumerable<KnownRequirement> Requirements =>
        byId.Where(known => known.Value.Criterion is null && known.Key == known.Value.Requirement.Id).Select(known => known.Value);

    public KnownRequirement? Find(string id) => byId.TryGetValue(id, out var known) ? known : null;

    public static IEnumerable<Criterion> WithNested(Criterion criterion) => [criterion, .. criterion.Criteria.SelectMany(WithNested)];

    private void Add(string id, KnownRequirement known)
    {
        if (!byId.ContainsKey(id))
        {
            byId.Add(id, known);
        }
    }
}
