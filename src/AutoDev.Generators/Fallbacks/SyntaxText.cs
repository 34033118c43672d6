using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Fallbacks;

/// <summary>Declarations as one line of text.</summary>
internal static class SyntaxText
{
    /// <summary>
    /// The nodes' and tokens' own text with single spaces where anything stood between them; attributes, default values and
    /// comments are left out.
    /// </summary>
    public static string Of(params SyntaxNodeOrToken[] parts)
    {
        var text = new StringBuilder();
        foreach (var token in parts.SelectMany(Tokens))
        {
            if (token.Span.Length > 0)
            {
                text.Append(token.LeadingTrivia.Count > 0 ? Space(text) : "").Append(token.Text).Append(token.TrailingTrivia.Count > 0 ? " " : "");
            }
        }

        return text.ToString().Trim();
    }

    private static string Space(StringBuilder text) => text.Length > 0 && text[text.Length - 1] != ' ' ? " " : "";

    private static IEnumerable<SyntaxToken> Tokens(SyntaxNodeOrToken part) =>
        part.AsNode() is { } node
            ? node.DescendantTokens(descendIntoChildren: inner => inner is not AttributeListSyntax && !IsDefaultValue(inner))
            : [part.AsToken()];

    private static bool IsDefaultValue(SyntaxNode node) => node is EqualsValueClauseSyntax { Parent: ParameterSyntax };
}
