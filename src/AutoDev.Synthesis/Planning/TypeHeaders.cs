using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary>Headers by which another file adds a part to existing types.</summary>
internal static class TypeHeaders
{
    /// <summary>Outermost first.</summary>
    public static EquatableArray<string> Around(ISymbol member)
    {
        var headers = new List<string>();
        for (var type = member as INamedTypeSymbol ?? member.ContainingType; type is not null; type = type.ContainingType)
        {
            headers.Insert(0, Of(type));
        }

        return headers.ToEquatableArray();
    }

    /// <summary><c>Outer.Inner</c>.</summary>
    public static string PathOf(INamedTypeSymbol type) =>
        type.ContainingType is null ? type.Name : PathOf(type.ContainingType) + "." + type.Name;

    public static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Select(static reference => reference.GetSyntax())
        .OfType<TypeDeclarationSyntax>()
        .All(static declaration => declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string Of(INamedTypeSymbol type)
    {
        var keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (TypeKind.Struct, false) => "struct",
            (TypeKind.Interface, _) => "interface",
            (_, true) => "record",
            _ => "class",
        };
        var accessibility = SyntaxFacts.GetText(type.DeclaredAccessibility);
        return $"{accessibility} {(type.IsStatic ? "static " : "")}partial {keyword} {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}";
    }
}
