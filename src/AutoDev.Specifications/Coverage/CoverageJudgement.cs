using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Coverage;

/// <summary>Whether a requirement is covered by what is claimed. The rules are told to users in docs/rules/ADEV0101.md and ADEV0102.md.</summary>
/// <remarks>The claims are real ids of requirements and criteria, as <see cref="KnownRequirements"/> has them for constants and aliases.</remarks>
public static class CoverageJudgement
{
    /// <summary>Whether coverage counts it: what may be done need not be, and a decision or an open question asks for no code.</summary>
    public static bool IsBinding(Requirement requirement) =>
        requirement.Status == RequirementStatus.Active
        && requirement.Strength != Strength.May
        && requirement.Kind is not (RequirementKind.Decision or RequirementKind.Question);

    /// <summary>A requirement is implemented when code claims it or any of its criteria.</summary>
    /// <param name="implemented">What code claims that does more than throw.</param>
    public static bool IsImplemented(Requirement requirement, ISet<string> implemented) => IsClaimed(requirement, implemented);

    /// <summary>A requirement is verified when a test claims it, or claims its criteria and leaves none of them out.</summary>
    public static bool IsVerified(Requirement requirement, ISet<string> verified) =>
        IsClaimed(requirement, verified) && !UnverifiedCriteria(requirement, verified).Any();

    /// <summary>Whether the requirement or any of its criteria is claimed.</summary>
    public static bool IsClaimed(Requirement requirement, ISet<string> claimed) =>
        claimed.Contains(requirement.Id)
        || requirement.AllCriteria.Any(criterion => claimed.Contains(criterion.Id));

    /// <summary>
    /// Who claims one of its criteria wants to be exact: then each of the others that has an id of its own must be claimed too.
    /// A claim on the requirement speaks for all of them.
    /// </summary>
    public static IEnumerable<Criterion> UnverifiedCriteria(Requirement requirement, ISet<string> verified) => verified.Contains(requirement.Id)
        ? []
        : requirement.Criteria.SelectMany(criterion => Unverified(criterion, verified));

    /// <summary>A claim on a criterion speaks for those nested in it.</summary>
    private static IEnumerable<Criterion> Unverified(Criterion criterion, ISet<string> verified)
    {
        if (verified.Contains(criterion.Id))
        {
            return [];
        }

        var claimedInside = criterion.WithNested().Any(inner => verified.Contains(inner.Id));
        return claimedInside ? criterion.Criteria.SelectMany(inner => Unverified(inner, verified))
            : criterion.Explicit && criterion.Strength != Strength.May ? [criterion]
            : [];
    }
}
