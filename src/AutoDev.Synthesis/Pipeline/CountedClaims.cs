using AutoDev.BuildContract;
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

    /// <param name="claims">Each a <see cref="ClaimLine"/>.</param>
    public CountedClaims(IEnumerable<string> claims, KnownRequirements requirements)
    {
        foreach (var claim in claims.Select(ClaimLine.Parse))
        {
            if (Find(requirements, claim) is { } known)
            {
                (claim.Attribute == ClaimLine.Verifies ? verified : implemented).Add(known.Id);
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
        return OfImplementation(claims).Any(claim => claim.Id is { } named ? named == id : claim.Constant == constant);
    }

    /// <summary>Whether a claim, by id or by constant of <c>Req</c>, names what none of these is.</summary>
    public static bool AnyIsUnknown(IEnumerable<string> claims, IEnumerable<Requirement> requirements)
    {
        var known = new KnownRequirements([.. requirements.Select(static requirement => (requirement, true))]);
        return OfImplementation(claims).Any(claim => claim.NamesRequirement && Find(known, claim) is null);
    }

    private static IEnumerable<ClaimLine> OfImplementation(IEnumerable<string> claims) =>
        claims.Select(ClaimLine.Parse).Where(static claim => claim.Attribute == ClaimLine.Implements);

    /// <summary>Whichever way the claim is written.</summary>
    private static KnownRequirement? Find(KnownRequirements requirements, ClaimLine claim) =>
        claim.Id is { } id ? requirements.Find(id) : requirements.FindConstant(claim.Constant!);
}
