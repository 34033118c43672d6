using AutoDev.BuildContract;
using AutoDev.Specifications;
using AutoDev.Specifications.Coverage;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What the sources of a project claim, as the build task saw it without a compiler: enough to count, not to report.</summary>
/// <remarks>
/// It knows the sources of this project only, and of a claim only what it says itself: not the claims of referenced assemblies, not
/// constants other than those of <c>Req</c>, not what a condition of the preprocessor leaves out, not whose attribute it is. The
/// analyzers know all of that.
/// </remarks>
internal sealed class ProjectClaims
{
    private readonly List<ClaimLine> implementing = [];
    private readonly HashSet<string> implemented = new(StringComparer.Ordinal);
    private readonly HashSet<string> verified = new(StringComparer.Ordinal);
    private readonly KnownRequirements requirements;

    /// <param name="claims">Each a <see cref="ClaimLine"/>.</param>
    public ProjectClaims(IEnumerable<string> claims, KnownRequirements requirements)
    {
        this.requirements = requirements;
        foreach (var claim in claims.Select(ClaimLine.Parse))
        {
            var known = Find(claim);
            switch (claim.Attribute)
            {
                case ClaimLine.Implements:
                    implementing.Add(claim);
                    Add(implemented, known);
                    break;
                case ClaimLine.Verifies:
                    Add(verified, known);
                    break;
            }
        }
    }

    /// <summary>Ids of requirements and criteria.</summary>
    public ISet<string> Implemented => implemented;

    /// <summary>Ids of requirements and criteria.</summary>
    public ISet<string> Verified => verified;

    /// <summary>Whether one says that it implements what no document states.</summary>
    public bool NameUnknown => implementing.Exists(claim => claim.NamesRequirement && Find(claim) is null);

    /// <summary>Whether one says that it implements what has this id, though no document may state it any more.</summary>
    public bool Implement(string id)
    {
        var constant = RequirementId.ToConstantName(id);
        return implementing.Exists(claim => claim.Id is { } named ? named == id : claim.Constant == constant);
    }

    private static void Add(HashSet<string> ids, KnownRequirement? known)
    {
        if (known is not null)
        {
            ids.Add(known.Id);
        }
    }

    /// <summary>Whichever way the claim is written.</summary>
    private KnownRequirement? Find(ClaimLine claim) => claim.Id is { } id ? requirements.Find(id) : requirements.FindConstant(claim.Constant!);
}
