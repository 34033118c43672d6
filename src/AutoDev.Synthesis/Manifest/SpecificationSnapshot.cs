using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Synthesis.Manifest;

/// <summary>All specifications of the project as they stand now.</summary>
public sealed class SpecificationSnapshot
{
    private readonly string manifestPath;
    private readonly long taken;
    private readonly bool isCurrent;
    private readonly Dictionary<string, (KnownSpecification Specification, RequirementSummary Requirement)> byId = new(StringComparer.Ordinal);

    internal SpecificationSnapshot(string manifestPath, long taken, bool isCurrent, IReadOnlyList<KnownSpecification> specifications)
    {
        (this.manifestPath, this.taken, this.isCurrent, Specifications) = (manifestPath, taken, isCurrent, specifications);
        var duplicates = new List<Finding>();
        foreach (var specification in specifications)
        {
            foreach (var requirement in specification.Summary.Requirements)
            {
                if (byId.TryAdd(requirement.Id, (specification, requirement)))
                {
                    continue;
                }

                var (first, known) = byId[requirement.Id];
                if (first != specification)
                {
                    var place = $"{Path.GetFileName(first.Path)}({known.Span.From.Line})";
                    duplicates.Add(SpecificationRules.DuplicateId.At(specification.PlaceOf(requirement), requirement.Id, place));
                }
            }
        }

        Duplicates = duplicates;
    }

    /// <summary>Sorted by path.</summary>
    public IReadOnlyList<KnownSpecification> Specifications { get; }

    /// <summary>Ids that two documents use; of those within one document its reader tells.</summary>
    public IReadOnlyList<Finding> Duplicates { get; }

    /// <summary>The first requirement of that id, with its document.</summary>
    public (KnownSpecification Specification, RequirementSummary Requirement)? Find(string id) => byId.TryGetValue(id, out var found) ? found : null;

    /// <summary>The requirement with all its parts, parsed now if need be.</summary>
    public Requirement? Parse(string id) => Find(id)?.Specification.Document.Requirements.FirstOrDefault(requirement => requirement.Id == id);

    /// <summary>Keeps what was read for the next run, if it is not kept already.</summary>
    /// <returns>Null, or why it could not be kept.</returns>
    public Finding? Save() => isCurrent
        ? null
        : ManifestFile.Save(manifestPath, new ManifestContent(taken, [.. Specifications.Select(static specification => specification.Summary)]));
}
