using AutoDev.Analyzers.Reading;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Analyzers.Documents;

/// <summary>ADEV0001 and ADEV0014, within a document and between documents.</summary>
internal static class DuplicateIds
{
    /// <summary>Found further down, in the document that comes later by path, or in this project's where the other belongs to a referenced one.</summary>
    public static IEnumerable<Finding> Among(IReadOnlyList<VisibleSpecification> specifications)
    {
        var byName = new Dictionary<string, (Requirement Requirement, string Path)>(StringComparer.Ordinal);
        foreach (var specification in specifications.OrderBy(specification => specification.IsOwn))
        {
            foreach (var requirement in specification.Document.Requirements)
            {
                var name = RequirementId.ToConstantName(requirement.Id);
                if (!byName.TryGetValue(name, out var first))
                {
                    byName.Add(name, (requirement, specification.Path));
                }
                else if (specification.IsOwn)
                {
                    yield return Describe(requirement, first.Requirement, first.Path, name);
                }
            }
        }
    }

    private static Finding Describe(Requirement requirement, Requirement first, string path, string name)
    {
        var (file, line) = (path.Substring(path.LastIndexOfAny(['/', '\\']) + 1), first.Place.Span.From.Line);
        return first.Id == requirement.Id
            ? SpecificationRules.DuplicateId.At(requirement.Place, requirement.Id, $"{file}({line})")
            : SpecificationRules.IdCollides.At(requirement.Place, requirement.Id, first.Id, $"{line} of {file}", name);
    }
}
