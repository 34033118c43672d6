using System.Collections.Immutable;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.CodeFixes;

/// <summary>A fix for one rule about <c>[Implements]</c> and <c>[Verifies]</c>: finds the attribute, leaves the change to the rule's own fix.</summary>
public abstract class ClaimFix : CodeFixProvider
{
    private protected ClaimFix(Rule rule) => FixableDiagnosticIds = [rule.Id];

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
                && TitleFor(diagnostic) is { } title)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(title, cancellation => FixAsync(context.Document, root, attribute, diagnostic, cancellation), equivalenceKey: GetType().Name),
                    diagnostic);
            }
        }
    }

    /// <summary>Null where this diagnostic cannot be fixed.</summary>
    private protected abstract string? TitleFor(Diagnostic diagnostic);

    private protected abstract Task<Document> FixAsync(
        Document document, SyntaxNode root, AttributeSyntax attribute, Diagnostic diagnostic, CancellationToken cancellation);

    private protected static string? ReplacementIn(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(RepairProperties.Replacement, out var text) ? text : null;
}
