using AutoDev.Specifications.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Analyzers.Bindings;

/// <summary>The files of a compilation that synthesis wrote, edited since or not.</summary>
internal sealed class GeneratedTrees
{
    private readonly HashSet<SyntaxTree> trees;

    private GeneratedTrees(HashSet<SyntaxTree> trees) => this.trees = trees;

    public bool IsEmpty => trees.Count == 0;

    // Their text is there already, and only its beginning is looked at: a project that has none of them pays no more.
    public static GeneratedTrees In(Compilation compilation, CancellationToken cancellation) =>
        new([.. compilation.SyntaxTrees.Where(tree => Opens(tree.GetText(cancellation)))]);

    public bool Has(SyntaxTree tree) => trees.Contains(tree);

    /// <summary>Whether a symbol or, of a partial member, one of its parts stands in one of them.</summary>
    public bool Declares(ISymbol symbol) => DeclarationsOf(symbol).Any(declaration => Has(declaration.SyntaxTree));

    private static IEnumerable<SyntaxReference> DeclarationsOf(ISymbol symbol)
    {
        var other = symbol switch
        {
            IMethodSymbol method => method.PartialImplementationPart,
            IPropertySymbol property => property.PartialImplementationPart,
            _ => (ISymbol?)null,
        };
        return other is null ? symbol.DeclaringSyntaxReferences : symbol.DeclaringSyntaxReferences.Concat(other.DeclaringSyntaxReferences);
    }

    private static bool Opens(SourceText text) =>
        text.ToString(new TextSpan(0, Math.Min(text.Length, GeneratedFileMark.Within))).Contains(GeneratedFileMark.Words);
}
