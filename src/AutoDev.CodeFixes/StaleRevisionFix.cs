using System.Composition;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.CodeFixes;

/// <summary>ADEV0105: says that the code was checked against the text as it is now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StaleRevisionFix))]
[Shared]
public sealed class StaleRevisionFix() : ClaimFix(CoverageRules.StaleRevision)
{
    private protected override string? TitleFor(Diagnostic diagnostic) =>
        ReplacementIn(diagnostic) is { } revision ? $"I have checked it: set Revision to {revision}" : null;

    private protected override Task<Document> FixAsync(
        Document document, SyntaxNode root, AttributeSyntax attribute, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var old = attribute.ArgumentList!.Arguments.First(argument => argument.NameEquals is not null).Expression;
        var current = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(ReplacementIn(diagnostic)!));
        return Task.FromResult(document.WithSyntaxRoot(root.ReplaceNode(old, current.WithTriviaFrom(old))));
    }
}
