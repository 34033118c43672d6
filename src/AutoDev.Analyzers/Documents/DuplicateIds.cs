using AutoDev.Analyzers.Reading;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Analyzers.Documents;

/// <summary>ADEV0001 and ADEV0014 between documents; within one the reader finds them.</summary>
internal static class DuplicateIds
{
    /// <summary>Found in the document that comes later by path, or that belongs to this project while the other does not.</summary>
    public static IEnumerable<Finding> Between(VisibleSpecification specification, IReadOnlyList<VisibleSpecification> others)
    {
        var earlier = new Dictionary<string, (Requirement Requirement, string Path)>(StringComparer.Ordinal);
        foreach (var other in others.Where(other => !other.IsOwn || string.CompareOrdinal(other.Path, specification.Path) < 0))
        {
            foreach (var requirement in other.Document.Requirements)
            {
                var name = RequirementId.ToConstantName(requirement.Id);
                if (!earlier.ContainsKey(name))
                {
                    earlier.Add(name, (requirement, other.Path));
                }
            }
        }

        foreach (var requirement in specification.Document.Requirements)
        {
            var name = RequirementId.ToConstantName(requirement.Id);
            if (!earlier.TryGetValue(name, out var first))
            {
                continue;
            }

            var line = first.Requirement.Place.Span.From.Line;
            yield return first.Requirement.Id == requirement.Id
                ? SpecificationRules.DuplicateId.At(requirement.Place, requirement.Id, $"{FileName(first.Path)}({line})")
                : SpecificationRules.IdCollides.At(requirement.Place, requirement.Id, first.Requirement.Id, $"{line} of {FileName(first.Path)}", name);
        }
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
