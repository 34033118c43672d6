using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Compilation;

/// <summary>All of a source file that other files can have to do with: everything but what stands in bodies.</summary>
internal static class SourceSurface
{
    /// <summary>Whether a file can take another's place without any other file noticing; where in doubt, false.</summary>
    public static bool IsSame(SyntaxTree one, SyntaxTree other) => Of(one).SequenceEqual(Of(other), StringComparer.Ordinal);

    private static IEnumerable<string> Of(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodesAndTokens(static node => !IsBody(node))
        .Where(static each => each.IsToken || IsBody(each.AsNode()!))
        .Select(static each => each.IsToken ? each.AsToken().Text : "{ }");

    /// <summary>A member without a body is another than one with; what a body returns, its declaration says.</summary>
    private static bool IsBody(SyntaxNode node) => node is ArrowExpressionClauseSyntax or BlockSyntax { Parent: BaseMethodDeclarationSyntax or AccessorDeclarationSyntax };
}
