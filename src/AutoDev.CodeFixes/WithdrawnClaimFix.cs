using System.Composition;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.CodeFixes;

/// <summary>ADEV0104: takes the claim away and leaves the code, which somebody may still need.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WithdrawnClaimFix))]
[Shared]
public sealed class WithdrawnClaimFix() : ClaimFix(CoverageRules.WithdrawnId)
{
    private protected override string? TitleFor(Diagnostic diagnostic) => "Remove this claim";

    private protected override Task<Document> FixAsync(
        Document document, SyntaxNode root, AttributeSyntax attribute, Diagnostic diagnostic, CancellationToken cancellation) =>
        Task.FromResult(document.WithSyntaxRoot(Without(attribute, root)));

    private static SyntaxNode Without(AttributeSyntax attribute, SyntaxNode root)
    {
        if (attribute.Parent is not AttributeListSyntax { Attributes.Count: 1, Parent: { } member } list)
        {
            return root.RemoveNode(attribute, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        // Documentation hangs on the first token of the member, which may be the bracket that goes.
        var remaining = member.RemoveNode(list, SyntaxRemoveOptions.KeepNoTrivia)!;
        return root.ReplaceNode(member, remaining.WithLeadingTrivia(member.GetLeadingTrivia()));
    }
}
