using System.Composition;
using AutoDev.Specifications;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace AutoDev.CodeFixes;

/// <summary>ADEV0103: names the requirement that was probably meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownIdFix))]
[Shared]
public sealed class UnknownIdFix() : ClaimFix(CoverageRules.UnknownId)
{
    private protected override string? TitleFor(Diagnostic diagnostic) =>
        ReplacementIn(diagnostic) is { } id ? $"Claim {id} instead" : null;

    private protected override async Task<Document> FixAsync(
        Document document, SyntaxNode root, AttributeSyntax attribute, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var old = attribute.ArgumentList!.Arguments.First(argument => argument.NameEquals is null).Expression;
        var meant = Naming(ReplacementIn(diagnostic)!, compilation).WithTriviaFrom(old);
        return document.WithSyntaxRoot(root.ReplaceNode(old, meant));
    }

    /// <summary>The constant where there is one, so that the next rename does not compile; else the id itself.</summary>
    private static ExpressionSyntax Naming(string id, Compilation? compilation)
    {
        var constant = RequirementId.ToConstantName(id);
        var exists = compilation?.GetTypeByMetadataName("AutoDev.Req")?.GetMembers(constant.TrimStart('@')).Any() == true;
        return exists
            ? SyntaxFactory.ParseExpression($"global::AutoDev.Req.{constant}").WithAdditionalAnnotations(Simplifier.Annotation)
            : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id));
    }
}
