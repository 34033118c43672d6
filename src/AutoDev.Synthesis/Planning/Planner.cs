using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>Decides what has to be written for a project's requirements: code first, specification first, or nothing.</summary>
[Implements("PRP-103-1")]
public static class Planner
{
    public static Plan Plan(PlanRequest request, CancellationToken cancellation)
    {
        var compilation = request.Compilation.RemoveSyntaxTrees(request.Compilation.SyntaxTrees.Where(tree => request.IsGenerated(tree.FilePath)));
        var rootNamespace = CSharpWords.Unescaped(request.RootNamespace);
        var claims = Claims.In(compilation, request.Known, cancellation);
        var active = request.Requirements.Where(static requirement => requirement.IsActive).ToList();
        var typed = new Lazy<IReadOnlyList<Requirement>>(() => [.. active.Where(static requirement => requirement.DeclaresType).Select(static requirement => requirement.Whole)]);
        var findings = new List<Finding>();
        var drafts = new List<Draft>();
        var settled = new HashSet<string>(StringComparer.Ordinal);
        var blocked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var requirement in active)
        {
            cancellation.ThrowIfCancellationRequested();
            var before = findings.Count;
            var claimed = claims[requirement.Id].DistinctBy(static claim => claim.Carrier).ToList();
            if (claimed.Count > 0)
            {
                // What the user implements is theirs; the document's signature then only describes it.
                drafts.AddRange(CodeFirst.DraftsOf(requirement.Whole, claimed.FindAll(static claim => claim.IsOpen), compilation, findings));
            }
            else if (request.Settled.ContainsKey(requirement.Id))
            {
                settled.Add(requirement.Id);
                drafts.AddRange(requirement.DeclaresType
                    ? DeclaredTypes.DraftsOf(requirement.Whole, rootNamespace).Select(static draft => draft with { IsSettled = true })
                    : []);
            }
            else if (requirement.StatesCode)
            {
                drafts.AddRange(SpecificationFirst.DraftsOf(requirement.Whole, typed.Value, compilation, rootNamespace, findings));
            }

            if (findings.Count > before)
            {
                blocked.Add(requirement.Id);
            }
        }

        var nameless = drafts.FindAll(draft => !NameCheck.Accepts(draft, findings));
        nameless.AddRange(TypeClashes.In([.. drafts.Except(nameless)], findings));
        blocked.UnionWith(nameless.Select(static draft => draft.Requirement.Id));
        drafts.RemoveAll(nameless.Contains);
        var increments = Check(Binder.Bind(drafts, compilation, findings, cancellation), findings, out var declared);
        drafts.RemoveAll(static draft => draft.IsSettled);
        var planned = increments.CountBy(static increment => increment.Requirement.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        blocked.UnionWith(drafts.CountBy(static draft => draft.Requirement.Id, StringComparer.Ordinal)
            .Where(drafted => planned.GetValueOrDefault(drafted.Key) < drafted.Value)
            .Select(static drafted => drafted.Key));
        var named = FileNames.Assign(increments, request.Settled.Where(each => settled.Contains(each.Key)));
        return new Plan(named.ToEquatableArray(), findings.Distinct().ToEquatableArray(), settled, blocked) { Declared = declared.ToEquatableArray() };
    }

    private static List<Increment> Check(IEnumerable<Increment> increments, List<Finding> findings, out List<Increment> bad)
    {
        var good = new List<Increment>();
        bad = [];
        foreach (var increment in increments)
        {
            var problems = EvidenceCheck.FindingsOf(increment).ToList();
            findings.AddRange(problems.Select(problem => problem with { Requirement = increment.Requirement.Id }));
            (problems.Count == 0 ? good : bad).Add(increment);
        }

        return good;
    }
}
