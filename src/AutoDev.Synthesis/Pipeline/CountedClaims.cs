using AutoDev.Specifications;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Model;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What the sources of a project claim, as the build task saw it without a compiler: enough to count, not to report.</summary>
/// <remarks>
/// It knows the sources of this project only, and of a claim only what it says itself: not the claims of referenced assemblies, not
/// constants other than those of <c>Req</c>, not what a condition of the preprocessor leaves out. The analyzers know all of that.
/// </remarks>
internal sealed class CountedClaims
{
    private readonly HashSet<string> implemented = new(StringComparer.Ordinal);
    private readonly HashSet<string> verified = new(StringComparer.Ordinal);

    /// <param name="claims"><c>Implements|Req.PRICE_001</c>, <c>Verifies|"PRICE-001.2"</c>: the first argument as it is written.</param>
    public CountedClaims(IEnumerable<string> claims, KnownRequirements requirements)
    {
        foreach (var claim in claims)
        {
            var bar = claim.IndexOf('|', StringComparison.Ordinal);
            if (bar > 0 && Find(requirements, claim[(bar + 1)..].Trim()) is { } known)
            {
                (claim.AsSpan(0, bar).SequenceEqual("Verifies") ? verified : implemented).Add(known.Id);
            }
        }
    }

    /// <summary>Ids of requirements and criteria.</summary>
    public ISet<string> Implemented => implemented;

    /// <summary>Ids of requirements and criteria.</summary>
    public ISet<string> Verified => verified;

    /// <summary>Whether a source says that it implements what has this id, though no document may state it any more.</summary>
    public static bool Name(string id, IEnumerable<string> claims)
    {
        var constant = RequirementId.ToConstantName(id);
        return claims.Any(claim => claim.Split('|', 2) is ["Implements", var argument]
            && (argument.EndsWith('"') ? argument.TrimStart('@').Trim('"') == id : argument[(argument.LastIndexOf('.') + 1)..].Trim() == constant));
    }

    /// <summary>Whether a claim, by id or by constant of <c>Req</c>, names what none of these is.</summary>
    public static bool AnyIsUnknown(IEnumerable<string> claims, IEnumerable<Requirement> requirements)
    {
        var known = new KnownRequirements([.. requirements.Select(static requirement => (requirement, true))]);
        return claims.Any(claim => claim.Split('|', 2) is ["Implements", var argument]
            && (argument.EndsWith('"') || argument.Contains("Req.", StringComparison.Ordinal))
            && Find(known, argument.Trim()) is null);
    }

    /// <summary>Whichever way the claim is written.</summary>
    private static KnownRequirement? Find(KnownRequirements requirements, string argument) => argument.EndsWith('"')
        ? requirements.Find(argument.TrimStart('@').Trim('"'))
        : requirements.FindConstant(argument[(argument.LastIndexOf('.') + 1)..]);
}
