using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Fallbacks;

/// <summary>Turns a candidate into plain data, after asking the compiler whether it is really open.</summary>
internal static class OpenMemberReader
{
    /// <summary>Null where the member has an implementing part, cannot get one here, or carries another product's attribute.</summary>
    public static OpenMember? Read(GeneratorSyntaxContext found, CancellationToken cancellation)
    {
        var member = (MemberDeclarationSyntax)found.Node;
        if (found.SemanticModel.GetDeclaredSymbol(member, cancellation) is not { } symbol
            || !IsOpen(symbol)
            || ScopeReader.Read(member) is not { } scopes
            || Claim(member, found.SemanticModel, cancellation) is not { } claim)
        {
            return null;
        }

        var head = MemberHead.Of(member);
        return new OpenMember
        {
            HintName = NameOf(symbol, scopes, head),
            Claim = claim,
            Nullable = found.SemanticModel.GetNullableContext(member.SpanStart).AnnotationsEnabled(),
            Scopes = scopes,
            Head = head,
            Accessors = MemberHead.Accessors(member),
        };
    }

    private static bool IsOpen(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.PartialImplementationPart is null && CanChain(constructor.ContainingType),
        IMethodSymbol method => method.PartialImplementationPart is null,
        IPropertySymbol property => property.PartialImplementationPart is null,
        _ => false,
    };

    /// <summary>Which arguments a base constructor should get, nobody can say here.</summary>
    private static bool CanChain(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Struct
        || (!type.InstanceConstructors.Any(IsPrimary)
            && (type.BaseType is not { } baseType
                || baseType.InstanceConstructors.Any(constructor =>
                    constructor.DeclaredAccessibility != Accessibility.Private
                    && constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams))));

    private static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    private static ClaimReference? Claim(MemberDeclarationSyntax member, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var attribute in OpenMemberSyntax.ClaimsOf(member))
        {
            var argument = attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals is null);
            if (argument is not null && IsOurs(model.GetTypeInfo(attribute, cancellation).Type))
            {
                return model.GetConstantValue(argument.Expression, cancellation) is { HasValue: true, Value: string id }
                    ? new ClaimReference(id, null)
                    : new ClaimReference(null, LastName(argument.Expression));
            }
        }

        return null;
    }

    /// <summary>An unknown name is ours: the generated global using will make it known.</summary>
    private static bool IsOurs(ITypeSymbol? attribute) =>
        attribute is null or IErrorTypeSymbol || attribute.ToDisplayString() == "AutoDev.ImplementsAttribute";

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static string NameOf(ISymbol symbol, EquatableArray<Scope> scopes, string head)
    {
        var whole = string.Join("\n", scopes.Select(scope => scope.Header)) + "\n" + head;
        var type = symbol.ContainingType;
        var name = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new" : symbol.MetadataName;
        return HintName.Of(type.Name, name, whole);
    }
}
