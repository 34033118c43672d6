using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Claims;

/// <summary>Reads the claims on a symbol, whether of this compilation or of a referenced assembly.</summary>
internal static class ClaimReader
{
    public const string Implements = "AutoDev.ImplementsAttribute";
    public const string Verifies = "AutoDev.VerifiesAttribute";

    public static IEnumerable<Claim> On(ISymbol symbol)
    {
        var attributes = symbol.GetAttributes();
        return attributes.IsEmpty ? [] : Read(symbol, attributes);
    }

    private static IEnumerable<Claim> Read(ISymbol symbol, ImmutableArray<AttributeData> attributes)
    {
        var onFallback = attributes.Any(attribute => IsOurs(attribute, "FallbackAttribute"));
        foreach (var attribute in attributes)
        {
            if (KindOf(attribute) is { } kind && attribute.ConstructorArguments is [{ Value: string id }])
            {
                var revision = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Revision").Value.Value as string;
                yield return new Claim(kind, id, revision, attribute, NameOf(symbol), onFallback);
            }
        }
    }

    private static string NameOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => $"the constructor of {constructor.ContainingType.Name}",
        { ContainingType: { } type } => $"{type.Name}.{symbol.Name}",
        _ => symbol.Name,
    };

    private static ClaimKind? KindOf(AttributeData attribute) =>
        IsOurs(attribute, "ImplementsAttribute") ? ClaimKind.Implements
        : IsOurs(attribute, "VerifiesAttribute") ? ClaimKind.Verifies
        : null;

    private static bool IsOurs(AttributeData attribute, string name) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "AutoDev", ContainingNamespace.IsGlobalNamespace: true } } type
        && type.Name == name;
}
