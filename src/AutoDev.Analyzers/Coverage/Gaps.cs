using AutoDev.Analyzers.Claims;
using AutoDev.Specifications;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;

namespace AutoDev.Analyzers.Coverage;

/// <summary>Says where <see cref="CoverageJudgement"/> finds that something is required and not claimed.</summary>
[Implements("PRP-106-2")]
internal static class Gaps
{
    /// <summary>A requirement is implemented when code claims it or any of its criteria; a body that only throws is no code.</summary>
    /// <param name="isDeclared">Whether code declares a member of that name.</param>
    public static IEnumerable<Finding> InImplementation(KnownRequirements requirements, IReadOnlyList<Claim> claims, Func<string, bool> isDeclared)
    {
        var implemented = Claimed(requirements, claims.Where(claim => claim is { Kind: ClaimKind.Implements, OnFallback: false }));
        var open = claims
            .Where(claim => claim is { Kind: ClaimKind.Implements, OnFallback: true })
            .ToLookup(claim => requirements.Find(claim.Id)?.Requirement.Id ?? claim.Id, claim => claim.Member, StringComparer.Ordinal);
        return requirements.Requirements
            .Where(known => known.IsOwn && CoverageJudgement.IsBinding(known.Requirement) && !CoverageJudgement.IsImplemented(known.Requirement, implemented))
            .Select(known => open[known.Id].OrderBy(member => member, StringComparer.Ordinal).FirstOrDefault() is { } openMember
                ? CoverageRules.OnlyFallback.At(known.Place, known.Id, openMember)
                : WithHint(
                    CoverageRules.NotImplemented.At(known.Place, known.Id, RequirementId.ToConstantName(known.Id)),
                    TableAlone.Hint(known.Requirement) ?? HintOfSentences(known.Requirement, requirements, isDeclared)));
    }

    private static string? HintOfSentences(Requirement requirement, KnownRequirements requirements, Func<string, bool> isDeclared) =>
        SentencesAlone.MemberOf(requirement) is { } member && !isDeclared(member)
            ? SentencesAlone.Hint(requirement, requirements.Requirements.Select(known => known.Requirement))
            : null;

    private static Finding WithHint(Finding finding, string? hint) => hint is null ? finding : finding with { Message = $"{finding.Message}; {hint}" };

    /// <summary>What no test claims: whole requirements, and criteria of those that are claimed by some of theirs only.</summary>
    public static IEnumerable<Finding> InVerification(KnownRequirements requirements, IReadOnlyList<Claim> claims)
    {
        var verified = Claimed(requirements, claims.Where(claim => claim.Kind == ClaimKind.Verifies));
        foreach (var known in requirements.Requirements)
        {
            if (!CoverageJudgement.IsBinding(known.Requirement))
            {
                continue;
            }

            if (!CoverageJudgement.IsClaimed(known.Requirement, verified))
            {
                yield return CoverageRules.NotVerified.At(known.Place, known.Id, RequirementId.ToConstantName(known.Id));
                continue;
            }

            foreach (var criterion in CoverageJudgement.UnverifiedCriteria(known.Requirement, verified))
            {
                var gap = known with { Criterion = criterion };
                yield return CoverageRules.NotVerified.At(gap.Place, gap.Id, RequirementId.ToConstantName(gap.Id));
            }
        }
    }

    /// <summary>Claims by their real ids: an alias counts for what it stands for.</summary>
    private static HashSet<string> Claimed(KnownRequirements requirements, IEnumerable<Claim> claims) =>
        new(claims.Select(claim => requirements.Find(claim.Id)?.Id).OfType<string>(), StringComparer.Ordinal);
}
