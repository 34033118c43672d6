using System.Globalization;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Sets;

/// <summary>Checks that only all documents of a project together allow.</summary>
public static class SpecificationSet
{
    /// <summary>ADEV0001, ADEV0014 and ADEV0016, in the order of paths and places.</summary>
    public static IReadOnlyList<Finding> Check(IEnumerable<SpecificationDocument> documents)
    {
        var ids = new List<IdPlace>();
        var links = new List<IdPlace>();
        foreach (var document in documents)
        {
            foreach (var requirement in document.Requirements)
            {
                ids.Add(new IdPlace(requirement.Id, requirement.Place));
                AddCriteria(requirement, requirement.Criteria, ids);
                links.AddRange(requirement.Links
                    .Where(static link => link.IsReference)
                    .Select(link => new IdPlace(link.Id, new SourcePlace(document.Path, link.Span))));
            }
        }

        return Check(ids, links);
    }

    /// <summary>The same for callers that keep no documents.</summary>
    /// <param name="ids">Of requirements and of criteria whose id is written.</param>
    /// <param name="references">Markdown links to ids.</param>
    public static IReadOnlyList<Finding> Check(IEnumerable<IdPlace> ids, IEnumerable<IdPlace> references)
    {
        var sorted = ids.OrderBy(static id => id.Place.Path, StringComparer.Ordinal).ThenBy(static id => id.Place.Span.Start).ToList();
        var findings = new List<Finding>();
        var byId = new Dictionary<string, IdPlace>(StringComparer.Ordinal);
        var byName = new Dictionary<string, IdPlace>(StringComparer.Ordinal);
        foreach (var id in sorted)
        {
            if (byId.TryGetValue(id.Id, out var same))
            {
                findings.Add(SpecificationRules.DuplicateId.At(id.Place, id.Id, Describe(same.Place)));
                continue;
            }

            byId.Add(id.Id, id);
            var name = RequirementId.ToConstantName(id.Id);
            if (byName.TryGetValue(name, out var other))
            {
                findings.Add(SpecificationRules.IdCollides.At(id.Place, id.Id, other.Id, other.Place.Span.From.Line, name));
            }
            else
            {
                byName.Add(name, id);
            }
        }

        UnknownLinks.Check(byId.Keys, references, findings);
        return findings
            .OrderBy(static finding => finding.Place!.Path, StringComparer.Ordinal)
            .ThenBy(static finding => finding.Place!.Span.Start)
            .ToList();
    }

    private static void AddCriteria(Requirement requirement, IEnumerable<Criterion> criteria, List<IdPlace> ids)
    {
        foreach (var criterion in criteria)
        {
            if (criterion.Explicit)
            {
                ids.Add(new IdPlace(criterion.Id, new SourcePlace(requirement.Place.Path, criterion.Span)));
            }

            AddCriteria(requirement, criterion.Criteria, ids);
        }
    }

    private static string Describe(SourcePlace place) =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1})", place.Path, place.Span.From.Line);
}

/// <summary>An id and where it stands.</summary>
public sealed record IdPlace(string Id, SourcePlace Place);
