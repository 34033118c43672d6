using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Analyzers.Documents;

/// <summary>ADEV0016: only who sees all documents can tell that a link leads nowhere.</summary>
internal static class UnknownLinks
{
    public static IEnumerable<Finding> In(VisibleSpecification specification, IReadOnlyList<VisibleSpecification> others)
    {
        var links = specification.Document.Requirements.SelectMany(requirement => requirement.Links).ToList();
        if (links.Count == 0)
        {
            yield break;
        }

        var known = new KnownRequirements([specification, .. others]);
        foreach (var link in links.Where(link => known.Find(link.Id) is null))
        {
            var nearest = NearestId.Of(link.Id, known.Ids);
            yield return SpecificationRules.UnknownLink.At(
                new SourcePlace(specification.Path, link.Span), link.Id, nearest is null ? "" : $"; did you mean {nearest}?");
        }
    }
}
