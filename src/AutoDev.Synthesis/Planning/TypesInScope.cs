using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>What a simple name means as a type at a place in code.</summary>
internal static class TypesInScope
{
    /// <summary>
    /// Null where the name means nothing there, several types, or one with type parameters. It is bound as a person's code would be:
    /// a lookup of symbols goes through all types of every namespace in scope.
    /// </summary>
    public static INamedTypeSymbol? TypeNamed(this SemanticModel model, int position, string name) => model
        .GetSpeculativeSymbolInfo(position, SyntaxFactory.IdentifierName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
        .Symbol as INamedTypeSymbol;
}
