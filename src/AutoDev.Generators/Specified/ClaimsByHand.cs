using System.Collections.Immutable;
using AutoDev.Generators.Fallbacks;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Specified;

/// <summary>
/// What the project's own code claims. Where a person implements a requirement, under whatever name, the document's signature only
/// describes it and asks for no member.
/// </summary>
internal static class ClaimsByHand
{
    public static bool IsClaim(SyntaxNode node) =>
        node is AttributeSyntax { ArgumentList.Arguments.Count: > 0, Parent.Parent: MemberDeclarationSyntax or CompilationUnitSyntax } attribute
        && OpenMemberSyntax.NameOf(attribute) == "Implements";

    /// <summary>The id, or the constant's name, as it is written: <c>Req</c> is not there yet, and binding every claim on every edit is dear.</summary>
    public static string? NameOf(GeneratorSyntaxContext found, CancellationToken cancellation)
    {
        // What synthesis wrote claims the requirement too, and may be one of several members.
        if (found.Node.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var argument = ((AttributeSyntax)found.Node).ArgumentList!.Arguments.FirstOrDefault(argument => argument.NameEquals is null);
        return argument?.Expression switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            IdentifierNameSyntax name => name.Identifier.ValueText,
            _ => null,
        };
    }

    public static EquatableArray<string> Of(ImmutableArray<string> names) =>
        names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
}
