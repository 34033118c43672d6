using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Planning;

/// <summary>Types that two requirements declare, or that one declares and another puts a member into as if it were a class of its own.</summary>
internal static class TypeClashes
{
    /// <summary>The drafts that come too late; a finding says whose the name is.</summary>
    public static IReadOnlyList<Draft> In(IReadOnlyList<Draft> drafts, List<Finding> findings)
    {
        var owners = new Dictionary<(string, string), Draft>();
        var late = new List<Draft>();
        foreach (var draft in drafts.Where(static draft => draft.Kind != IncrementKind.Member).OrderByDescending(static draft => draft.IsSettled))
        {
            if (!owners.TryAdd((draft.Namespace, draft.TypeName), draft))
            {
                late.Add(draft);
            }
        }

        // A member that the user's code declares stands where the compiler has seen it.
        late.AddRange(drafts.Where(draft => draft is { Kind: IncrementKind.Member, Claim: null } && owners.ContainsKey((draft.Namespace, draft.TypeName))));
        findings.AddRange(late.Select(draft => Finding(draft, owners[(draft.Namespace, draft.TypeName)])));
        return late;
    }

    private static Finding Finding(Draft draft, Draft owner) => SynthesisRules.UnknownType.About(
        draft.Requirement.Id,
        draft.Place,
        draft.Kind == IncrementKind.Member
            ? $"{owner.Requirement.Id} declares the type {draft.TypeName}, and a member needs a class. Write another type: into the document's front matter, or give that type another name"
            : $"{owner.Requirement.Id} declares the type {draft.TypeName}, too. Give one of them another name, such as Type: `{draft.TypeName}2` below its title");
}
