using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;

namespace AutoDev.Analyzers.Documents;

/// <summary>ADEV0016: only who sees all documents can tell that a link leads nowhere.</summary>
internal static class UnknownLinks
{
    public static IEnumerable<Finding> Among(IReadOnlyList<VisibleSpecification> specifications)
    {
        var known = new KnownRequirements(specifications);
        return
            from specification in specifications
            where specification.IsOwn
            from requirement in specification.Document.Requirements
            from link in requirement.Links
            where known.Find(link.Id) is null
            let nearest = NearestId.Of(link.Id, known.Ids)
            select SpecificationRules.UnknownLink.At(
                new SourcePlace(specification.Path, link.Span), link.Id, nearest is null ? "" : $"; did you mean {nearest}?");
    }
}
