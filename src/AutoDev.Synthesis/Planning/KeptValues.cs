using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.Planning;

/// <summary>Finds the members by whose names a constructor's parameters are called.</summary>
internal static class KeptValues
{
    public static EquatableArray<KeptValue> Of(ISymbol symbol) => symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        ? constructor.Parameters.Select(parameter => Of(parameter, constructor.ContainingType)).ToEquatableArray()
        : [];

    private static KeptValue Of(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        var member = type.GetMembers()
            .Where(member => !member.IsStatic && !member.IsImplicitlyDeclared && WrittenName.Same(member.Name, parameter.Name) && CanKeep(member, type))
            .OrderBy(static member => member is IPropertySymbol ? 0 : 1)
            .FirstOrDefault();
        return member is null ? new KeptValue("", IsReadable: false) : new KeptValue(member.Name, IsReadable(member));
    }

    /// <summary>A constructor may also fill a property that has only a getter, where the compiler makes the field behind it.</summary>
    private static bool CanKeep(ISymbol member, INamedTypeSymbol type) => member switch
    {
        IFieldSymbol field => !field.IsConst,
        IPropertySymbol { IsIndexer: false } property => property.SetMethod is not null
            || type.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property)),
        _ => false,
    };

    private static bool IsReadable(ISymbol member) =>
        member is IFieldSymbol or IPropertySymbol { GetMethod: not null } && IsVisible(member) && (member is not IPropertySymbol property || IsVisible(property.GetMethod!));

    private static bool IsVisible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;
}
