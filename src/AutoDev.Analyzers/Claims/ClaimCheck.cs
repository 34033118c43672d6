using System.Collections.Immutable;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Sets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Analyzers.Claims;

/// <summary>Holds a claim against the specifications.</summary>
[Implements("PRP-106-3")]
internal static class ClaimCheck
{
    /// <summary>Null where nothing is wrong with it.</summary>
    public static Diagnostic? Of(Claim claim, KnownRequirements requirements, CancellationToken cancellation)
    {
        if (claim.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
        {
            return null;
        }

        var known = requirements.Find(claim.Id);
        if (known is null)
        {
            var nearest = NearestId.Of(claim.Id, requirements.Ids);
            return CoverageRules.UnknownId.At(null, claim.Id, nearest is null ? "" : $"; did you mean {nearest}?")
                .ToDiagnostic(LocationOf(syntax, Argument(syntax, "requirement")), Replacement(nearest));
        }

        if (known.Requirement.Status == RequirementStatus.Withdrawn)
        {
            return CoverageRules.WithdrawnId.At(null, known.Id).ToDiagnostic(LocationOf(syntax, Argument(syntax, "requirement")), Replacement(null));
        }

        var current = known.Requirement.Revision.Value;
        return claim.Revision is { } pinned && !string.Equals(pinned, current, StringComparison.OrdinalIgnoreCase)
            ? CoverageRules.StaleRevision.At(null, known.Requirement.Id, pinned, current)
                .ToDiagnostic(LocationOf(syntax, Argument(syntax, "Revision")), Replacement(current))
            : null;
    }

    private static AttributeArgumentSyntax? Argument(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => name == "Revision"
            ? argument.NameEquals?.Name.Identifier.ValueText == name
            : argument.NameEquals is null);

    private static Location LocationOf(AttributeSyntax attribute, AttributeArgumentSyntax? argument) =>
        (argument?.Expression ?? (SyntaxNode)attribute).GetLocation();

    private static ImmutableDictionary<string, string?> Replacement(string? text) =>
        text is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(RepairProperties.Replacement, text);
}
