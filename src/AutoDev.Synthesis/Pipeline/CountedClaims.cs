using AutoDev.Specifications;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What the sources of a project claim, as the build task saw it without a compiler: enough to count, not to judge.</summary>
/// <remarks>The analyzers judge claims, with the compiler's knowledge. These are for the closing line alone.</remarks>
internal sealed class CountedClaims
{
    private readonly HashSet<string> implemented = new(StringComparer.Ordinal);
    private readonly HashSet<string> verified = new(StringComparer.Ordinal);

    /// <param name="claims"><c>Implements|Req.PRICE_001</c>, <c>Verifies|"PRICE-001.2"</c>: the first argument as it is written.</param>
    public CountedClaims(IEnumerable<string> claims)
    {
        foreach (var claim in claims)
        {
            var bar = claim.IndexOf('|', StringComparison.Ordinal);
            if (bar > 0)
            {
                (claim.AsSpan(0, bar).SequenceEqual("Verifies") ? verified : implemented).Add(NameIn(claim[(bar + 1)..]));
            }
        }
    }

    public bool Implements(string id) => implemented.Contains(RequirementId.ToConstantName(id)) || implemented.Any(claim => IsCriterionOf(claim, id));

    public bool Verifies(string id) => verified.Contains(RequirementId.ToConstantName(id)) || verified.Any(claim => IsCriterionOf(claim, id));

    /// <summary>The constant's name, whichever way the claim is written.</summary>
    private static string NameIn(string argument)
    {
        var text = argument.Trim();
        if (text.StartsWith('"'))
        {
            var id = text.Trim('"');
            var dot = id.IndexOf('.', StringComparison.Ordinal);
            return RequirementId.ToConstantName(dot < 0 ? id : id[..dot]);
        }

        return text[(text.LastIndexOf('.') + 1)..];
    }

    private static bool IsCriterionOf(string claim, string id) =>
        claim.StartsWith(RequirementId.ToConstantName(id) + "_", StringComparison.Ordinal);
}
