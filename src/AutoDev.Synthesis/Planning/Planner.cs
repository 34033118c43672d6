using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>Decides what has to be written for a project's requirements: code first, specification first, or nothing.</summary>
[Implements("PRP-103-1")]
public static class Planner
{
    public static Plan Plan(PlanRequest request, CancellationToken cancellation)
    {
        var compilation = request.Compilation.RemoveSyntaxTrees(request.Compilation.SyntaxTrees.Where(tree => request.IsGenerated(tree.FilePath)));
        var claims = Claims.In(compilation, cancellation);
        var active = request.Requirements.Where(static requirement => requirement.Status == RequirementStatus.Active).ToList();
        var findings = new List<Finding>();
        var drafts = new List<Draft>();
        var blocked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var requirement in active)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = findings.Count;
            drafts.AddRange(DraftsOf(requirement, active, claims, compilation, request.RootNamespace, findings)
                .Select(draft => draft with { IsSettled = draft.Claim is null && request.Settled.Contains(requirement.Id) }));
            if (findings.Count > before)
            {
                blocked.Add(requirement.Id);
            }
        }

        var nameless = drafts.FindAll(draft => !NameCheck.Accepts(draft, findings));
        blocked.UnionWith(nameless.Select(static draft => draft.Requirement.Id));
        drafts.RemoveAll(nameless.Contains);
        var settled = drafts.Where(static draft => draft.IsSettled).Select(static draft => draft.Requirement.Id).ToHashSet(StringComparer.Ordinal);
        var increments = Check(Binder.Bind(drafts, compilation, findings, cancellation), settled, findings);
        var planned = increments.CountBy(static increment => increment.Requirement.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        blocked.UnionWith(drafts.CountBy(static draft => draft.Requirement.Id, StringComparer.Ordinal)
            .Where(drafted => planned.GetValueOrDefault(drafted.Key) < drafted.Value)
            .Select(static drafted => drafted.Key));
        var named = FileNames.Assign(increments).Where(increment => !settled.Contains(increment.Requirement.Id));
        return new Plan(named.ToEquatableArray(), findings.ToEquatableArray(), settled, blocked);
    }

    private static IEnumerable<Draft> DraftsOf(
        Requirement requirement,
        IReadOnlyList<Requirement> all,
        ILookup<string, Claim> claims,
        CSharpCompilation compilation,
        string rootNamespace,
        List<Finding> findings)
    {
        var claimed = requirement.Aliases.Prepend(requirement.Id)
            .SelectMany(id => claims[Claims.KeyOf(id)])
            .DistinctBy(static claim => claim.Node)
            .ToList();
        if (claimed.Count > 0)
        {
            // What the user implements is theirs; the document's signature then only describes it.
            return CodeFirst.DraftsOf(requirement, claimed.FindAll(static claim => claim.IsOpen), compilation, findings);
        }

        return SpecificationFirst.DraftsOf(requirement, all, compilation, rootNamespace, findings);
    }

    private static List<Increment> Check(IEnumerable<Increment> increments, HashSet<string> settled, List<Finding> findings)
    {
        var good = new List<Increment>();
        foreach (var increment in increments)
        {
            var problems = settled.Contains(increment.Requirement.Id) ? [] : EvidenceCheck.FindingsOf(increment).ToList();
            findings.AddRange(problems);
            if (problems.Count == 0)
            {
                good.Add(increment);
            }
        }

        return good;
    }
}
