using AutoDev.Analyzers.Claims;
using AutoDev.Analyzers.Reading;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;

namespace AutoDev.Analyzers.Coverage;

/// <summary>Finds what is required and not claimed. The rules are told to users in docs/rules/ADEV0101.md and ADEV0102.md.</summary>
[Implements("PRP-106-2")]
internal static class Gaps
{
    /// <summary>A requirement is implemented when code claims it or any of its criteria; a body that only throws is no code.</summary>
    public static IEnumerable<Finding> InImplementation(KnownRequirements requirements, IReadOnlyList<Claim> claims)
    {
        var implemented = Claimed(requirements, claims.Where(claim => claim is { Kind: ClaimKind.Implements, OnFallback: false }));
        var open = claims
            .Where(claim => claim is { Kind: ClaimKind.Implements, OnFallback: true })
            .ToLookup(claim => requirements.Find(claim.Id)?.Requirement.Id ?? claim.Id, claim => claim.Member, StringComparer.Ordinal);
        return requirements.Requirements
            .Where(known => known.IsOwn && IsBinding(known.Requirement) && !AnyOf(known.Requirement).Any(implemented.Contains))
            .Select(known => NotImplemented(known, open[known.Id].OrderBy(member => member, StringComparer.Ordinal).FirstOrDefault()));
    }

    private static Finding NotImplemented(KnownRequirement known, string? openMember) => openMember is null
        ? CoverageRules.NotImplemented.At(known.Place, known.Id, RequirementId.ToConstantName(known.Id))
        : new Finding(
            CoverageRules.NotImplemented,
            $"{known.Id} is not implemented: {openMember} claims it and has only the generated body that throws. "
            + "Write its implementing part, or the examples from which the build can find it",
            known.Place);

    /// <summary>
    /// A requirement is verified when a test claims it. Who claims one of its criteria wants to be exact: then each of the others that
    /// has an id of its own must be claimed too.
    /// </summary>
    public static IEnumerable<Finding> InVerification(KnownRequirements requirements, IReadOnlyList<Claim> claims)
    {
        var verified = Claimed(requirements, claims.Where(claim => claim.Kind == ClaimKind.Verifies));
        foreach (var known in requirements.Requirements)
        {
            if (!IsBinding(known.Requirement) || verified.Contains(known.Requirement.Id))
            {
                continue;
            }

            if (!AnyOf(known.Requirement).Any(verified.Contains))
            {
                yield return CoverageRules.NotVerified.At(known.Place, known.Id, RequirementId.ToConstantName(known.Id));
                continue;
            }

            foreach (var criterion in known.Requirement.Criteria.SelectMany(criterion => Unverified(criterion, verified)))
            {
                var gap = known with { Criterion = criterion };
                yield return CoverageRules.NotVerified.At(gap.Place, gap.Id, RequirementId.ToConstantName(gap.Id));
            }
        }
    }

    /// <summary>A claim on a criterion speaks for those nested in it.</summary>
    private static IEnumerable<Criterion> Unverified(Criterion criterion, HashSet<string> verified)
    {
        if (verified.Contains(criterion.Id))
        {
            return [];
        }

        var nested = criterion.Criteria.SelectMany(inner => Unverified(inner, verified)).ToList();
        var claimedInside = KnownRequirements.WithNested(criterion).Any(inner => verified.Contains(inner.Id));
        return claimedInside ? nested : criterion.Explicit && criterion.Strength != Strength.May ? [criterion] : [];
    }

    /// <summary>Claims by their real ids: an alias counts for what it stands for.</summary>
    private static HashSet<string> Claimed(KnownRequirements requirements, IEnumerable<Claim> claims) =>
        new(claims.Select(claim => requirements.Find(claim.Id)?.Id).OfType<string>(), StringComparer.Ordinal);

    private static IEnumerable<string> AnyOf(Requirement requirement) =>
        requirement.Criteria.SelectMany(KnownRequirements.WithNested).Select(criterion => criterion.Id).Concat([requirement.Id]);

    /// <summary>What may be done need not be, and a decision or an open question asks for no code.</summary>
    private static bool IsBinding(Requirement requirement) =>
        requirement.Status == RequirementStatus.Active
        && requirement.Strength != Strength.May
        && requirement.Kind is not (RequirementKind.Decision or RequirementKind.Question);
}
