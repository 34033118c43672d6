using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Analyzers.Bindings;

/// <summary>
/// What a name in a generated file calls that is the project's and was not generated. The types that a signature names, with their
/// constructors, properties and enumeration members, are what the file was asked to work with, and are not meant.
/// </summary>
internal static class ForeignCode
{
    /// <summary>Null where it calls nothing such.</summary>
    public static ISymbol? CalledBy(SimpleNameSyntax name, SemanticModel model, GeneratedTrees generated, CancellationToken cancellation)
    {
        if (IsOnlyNamed(name))
        {
            return null;
        }

        var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
        var isCode = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } => IsForAll(symbol) || !IsOfAnother(name),
            IPropertySymbol or IEventSymbol => IsForAll(symbol),
            IFieldSymbol { ContainingType.TypeKind: not TypeKind.Enum } => symbol.IsStatic,
            INamedTypeSymbol type => name.Parent is ObjectCreationExpressionSyntax && IsNamesake(type, model.Compilation),
            _ => false,
        };
        return isCode && !symbol!.DeclaringSyntaxReferences.IsEmpty && !generated.Declares(symbol) ? symbol : null;
    }

    /// <summary>As the generated file writes it, with what stands before it: <c>Math.Max</c>.</summary>
    public static ExpressionSyntax Written(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } access && access.Name == name ? access : name;

    /// <summary>As a reader would look for it.</summary>
    public static string NameOf(ISymbol symbol) => symbol switch
    {
        // An extension block has no name; what holds it has.
        { ContainingType: { TypeKind: TypeKind.Extension, ContainingType: { } holder } } => $"{holder.ToDisplayString()}.{symbol.Name}",
        { ContainingType: { } type } => $"{type.ToDisplayString()}.{symbol.Name}",
        _ => symbol.ToDisplayString(),
    };

    /// <summary>Found by its name alone, and not by the type of what it is called on.</summary>
    private static bool IsForAll(ISymbol symbol) => symbol.IsStatic || symbol.ContainingType is { TypeKind: TypeKind.Extension };

    /// <summary>Exceptions of the framework are thrown by their short names, which may be others' too.</summary>
    private static bool IsNamesake(INamedTypeSymbol type, Compilation compilation) =>
        compilation.GetTypeByMetadataName("System." + type.MetadataName) is { } framework
        && !SymbolEqualityComparer.Default.Equals(type, framework)
        && compilation.GetTypeByMetadataName("System.Exception") is { } exception
        && compilation.HasImplicitConversion(framework, exception);

    /// <summary>Whether it is asked of a value other than the one whose member this is.</summary>
    private static bool IsOfAnother(SimpleNameSyntax name) => name.Parent is MemberBindingExpressionSyntax
        || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name && access.Expression is not InstanceExpressionSyntax);

    /// <summary>An attribute and <c>nameof</c> run nothing.</summary>
    private static bool IsOnlyNamed(SimpleNameSyntax name) => name.Ancestors().Any(static outer =>
        outer is AttributeSyntax or InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } });
}
