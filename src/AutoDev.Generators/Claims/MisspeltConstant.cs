using System.Collections.Immutable;
using AutoDev.Analyzers;
using AutoDev.Generators.Reading;
using AutoDev.Generators.Symbols;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Sets;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Claims;

/// <summary>
/// ADEV0103 for a claim of a constant that <c>Req</c> does not have. The compiler's own error says nothing of the one that was meant, and
/// an analyzer cannot: an attribute that does not bind ends the compilation before analyzers report.
/// </summary>
/// <param name="Reason">Why it may be missing though nothing is misspelt here; null where no document shows it.</param>
/// <param name="Nearest">The constant that was probably meant; null where none is near.</param>
[Implements("PRP-106-5")]
internal sealed record MisspeltConstant(ClaimedConstant Claimed, ReqConstant? Nearest, string? Reason)
{
    public static EquatableArray<MisspeltConstant> Among(ImmutableArray<ClaimedConstant> claimed, ReqClass req, UnreadIds unread)
    {
        var known = new HashSet<string>(req.Constants.Select(constant => constant.Name.TrimStart('@')), StringComparer.Ordinal);
        return claimed
            .Where(claim => !known.Contains(claim.Name))
            .Select(claim =>
            {
                var nearest = NearestId.Of(claim.Name, known.OrderBy(name => name, StringComparer.Ordinal));
                return new MisspeltConstant(claim, nearest is null ? null : req.Constants.First(constant => constant.Name.TrimStart('@') == nearest), unread.ReasonFor(claim.Name));
            })
            .ToEquatableArray();
    }

    /// <summary>Null where the claim is another library's, or the constant one of the user's own.</summary>
    public Diagnostic? In(Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == Claimed.Path) is not { } tree
            || tree.GetRoot(cancellation).FindNode(new TextSpan(Claimed.Start, Claimed.Length)) is not SimpleNameSyntax name
            || name.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(tree);
        if (model.GetSymbolInfo(name, cancellation).Symbol is not null || IsOfAnother(model.GetTypeInfo(attribute, cancellation).Type))
        {
            return null;
        }

        // Mostly the requirement is there and was swallowed; a name that is near would lead astray.
        var hint = Reason ?? (Nearest is null ? "" : $"; did you mean Req.{Nearest.Name}?");
        var properties = ImmutableDictionary<string, string?>.Empty;
        return CoverageRules.UnknownId.At(null, "Req." + Claimed.Name, hint)
            .ToDiagnostic(name.GetLocation(), Nearest is null || Reason is not null ? properties : properties.Add(RepairProperties.Replacement, Nearest.Id));
    }

    /// <summary>Where the generated global using makes it ours, it has no type yet.</summary>
    private static bool IsOfAnother(ITypeSymbol? attribute) =>
        attribute is { TypeKind: not TypeKind.Error }
        && attribute.ContainingNamespace is not { Name: "AutoDev", ContainingNamespace.IsGlobalNamespace: true };
}
