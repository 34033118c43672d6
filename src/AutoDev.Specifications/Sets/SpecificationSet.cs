using System.Globalization;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Sets;

/// <summary>Checks that only all documents of a project together allow.</summary>
public static class SpecificationSet
{
    /// <summary>ADEV0001, ADEV0014, ADEV0016 and ADEV0023, in the order of paths and places.</summary>
    /// <param name="referenced">Documents of projects that this one references: their ids are taken, their own faults are not found here.</param>
    public static IReadOnlyList<Finding> Check(IEnumerable<SpecificationDocument> documents, IEnumerable<SpecificationDocument>? referenced = null)
    {
        var own = documents.ToList();
        var others = (referenced ?? []).ToList();
        var ids = others.SelectMany(IdsOf).Select(static id => id with { IsReferenced = true }).ToList();
        var links = new List<IdPlace>();
        foreach (var document in own)
        {
            ids.AddRange(IdsOf(document));
            links.AddRange(
                from requirement in document.Requirements
                from link in requirement.Links
                where link.IsReference
                select new IdPlace(link.Id, new SourcePlace(document.Path, link.Span)));
        }

        return InOrder(Check(ids, links).Concat(Mistyped(own, others)));
    }

    /// <summary>The same for callers that keep no documents.</summary>
    /// <param name="ids">Of requirements and of criteria whose id is written.</param>
    /// <param name="references">Markdown links to ids.</param>
    public static IReadOnlyList<Finding> Check(IEnumerable<IdPlace> ids, IEnumerable<IdPlace> references)
    {
        var sorted = ids.OrderByDescending(static id => id.IsReferenced).ThenBy(static id => id.Place.Path, StringComparer.Ordinal).ThenBy(static id => id.Place.Span.Start).ToList();
        var findings = new List<Finding>();
        var byId = new Dictionary<string, IdPlace>(StringComparer.Ordinal);
        var byName = new Dictionary<string, IdPlace>(StringComparer.Ordinal);
        foreach (var id in sorted)
        {
            if (byId.TryGetValue(id.Id, out var same))
            {
                Add(id, SpecificationRules.DuplicateId.At(id.Place, id.Id, Describe(same.Place, id.Place)));
                continue;
            }

            byId.Add(id.Id, id);
            var name = RequirementId.ToConstantName(id.Id);
            if (byName.TryGetValue(name, out var other))
            {
                Add(id, SpecificationRules.IdCollides.At(id.Place, id.Id, other.Id, $"{other.Place.Span.From.Line} of {FileName(other.Place.Path, id.Place.Path)}", name));
            }
            else
            {
                byName.Add(name, id);
            }
        }

        UnknownLinks.Check(byId.Keys, references, findings);
        return InOrder(findings);

        void Add(IdPlace id, Finding finding)
        {
            if (!id.IsReferenced)
            {
                findings.Add(finding);
            }
        }
    }

    private static IEnumerable<Finding> Mistyped(List<SpecificationDocument> own, List<SpecificationDocument> others)
    {
        if (!own.Exists(static document => document.NearIds.Count > 0))
        {
            return [];
        }

        var known = new MistypedIds(own.Concat(others).SelectMany(static document => document.Requirements).Select(static requirement => requirement.Id));
        return from document in own
               from near in document.NearIds
               let meant = known.Meant(near)
               where meant is not null
               select MistypedIds.Finding(document.Path, near, meant);
    }

    private static List<Finding> InOrder(IEnumerable<Finding> findings) => findings
        .OrderBy(static finding => finding.Place!.Path, StringComparer.Ordinal)
        .ThenBy(static finding => finding.Place!.Span.Start)
        .ToList();

    private static List<IdPlace> IdsOf(SpecificationDocument document)
    {
        var ids = new List<IdPlace>();
        foreach (var requirement in document.Requirements)
        {
            ids.Add(new IdPlace(requirement.Id, requirement.Place));
            AddCriteria(requirement, requirement.Criteria, ids);
        }

        return ids;
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

    private static string Describe(SourcePlace place, SourcePlace seenFrom) =>
        string.Format(CultureInfo.InvariantCulture, "{0}({1})", FileName(place.Path, seenFrom.Path), place.Span.From.Line);

    /// <summary>
    /// A message must be the same on every machine, so it has no whole path; the folder where the file that it stands in is called the same.
    /// </summary>
    private static string FileName(string path, string seenFrom)
    {
        var name = LastPart(path, path.Length);
        return path != seenFrom && name == LastPart(seenFrom, seenFrom.Length) && path.Length > name.Length
            ? LastPart(path, path.Length - name.Length - 1) + "/" + name
            : name;
    }

    private static string LastPart(string path, int end)
    {
        var start = end;
        while (start > 0 && path[start - 1] is not ('/' or '\\'))
        {
            start--;
        }

        return path.Substring(start, end - start);
    }
}

/// <summary>An id and where it stands.</summary>
/// <param name="IsReferenced">Whether it belongs to a project that this one references.</param>
public sealed record IdPlace(string Id, SourcePlace Place, bool IsReferenced = false);
