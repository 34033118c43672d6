using System.Globalization;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Examples.Cases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Harness;

/// <summary>Sees to it that a case's text is what its place in the harness wants and nothing more: no brace of it closes the method.</summary>
internal static class CaseSyntax
{
    /// <returns>Null, or what is wrong.</returns>
    public static string? Error(ExampleCase one, CSharpParseOptions options) => one.Kind switch
    {
        ExampleKind.Equals => ExpressionError(one.Call, options) ?? ExpressionError(one.Expected, options),
        ExampleKind.Throws => ExpressionError(one.Call, options) ?? First(() => SyntaxFactory.ParseTypeName(one.Expected, options: options)),
        ExampleKind.Holds => ExpressionError(one.Call, options) is { } error && StatementsError(one.Call, options) is { } other
            ? one.Call.Contains(';', StringComparison.Ordinal) ? other : error
            : null,
        _ => throw new ArgumentOutOfRangeException(nameof(one)),
    };

    public static bool IsExpression(string text, CSharpParseOptions options) => ExpressionError(text, options) is null;

    /// <summary>Pointers that live only on the evaluation stack leave no trace in the instructions.</summary>
    public static bool IsUnsafe(ExampleCase one) => HasUnsafe(one.Call) || HasUnsafe(one.Expected);

    private static bool HasUnsafe(string text) => text.Contains("unsafe", StringComparison.Ordinal)
        && SyntaxFactory.ParseTokens(text).Any(static token => token.IsKind(SyntaxKind.UnsafeKeyword));

    private static string? ExpressionError(string text, CSharpParseOptions options) =>
        First(() => SyntaxFactory.ParseExpression(text, options: options, consumeFullText: true));

    private static string? StatementsError(string text, CSharpParseOptions options)
    {
        var statement = DocumentCode.TryParse(() => SyntaxFactory.ParseStatement("{" + text + "\n}", options: options, consumeFullText: true));
        return First(() => statement!) ?? (statement is BlockSyntax ? null : "a list of statements is expected");
    }

    private static string? First(Func<SyntaxNode> parse) => DocumentCode.TryParse(parse) is { } node ? First(node) : DocumentCode.Unreadable;

    private static string? First(SyntaxNode node) =>
        node.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            ?.GetMessage(CultureInfo.InvariantCulture)
        ?? (node.ToFullString().AsSpan().ContainsAny('/', '#')
            ? node.DescendantTrivia(descendIntoTrivia: true).Select(Hides).FirstOrDefault(static hides => hides is not null)
            : null);

    private static string? Hides(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) ? "a comment would hide what follows"
        : trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia) ? $"an example has no directives, such as {trivia.ToString().Trim()}"
        : null;
}
