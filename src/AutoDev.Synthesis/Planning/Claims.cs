using AutoDev.BuildContract;
using AutoDev.Specifications.Coverage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary>Finds what the user's code says that it implements, as the analyzers judge it.</summary>
internal static class Claims
{
    /// <summary>By the id of the requirement. What no document states is left out: the analyzers report it.</summary>
    public static ILookup<string, Claim> In(CSharpCompilation compilation, KnownRequirements known, CancellationToken cancellation) => compilation.SyntaxTrees
        .SelectMany(tree => In(tree, compilation, known, cancellation))
        .ToLookup(static claim => claim.RequirementId, StringComparer.Ordinal);

    private static IEnumerable<Claim> In(SyntaxTree tree, CSharpCompilation compilation, KnownRequirements known, CancellationToken cancellation)
    {
        var attributes = tree.GetRoot(cancellation)
            .DescendantNodes(static node => node is not (BlockSyntax or ExpressionSyntax or ArrowExpressionClauseSyntax or TypeSyntax))
            .OfType<AttributeSyntax>()
            .Where(static attribute => ClaimLine.AttributeOf(NameOf(attribute.Name)) == ClaimLine.Implements);
        SemanticModel? model = null;
        foreach (var attribute in attributes)
        {
            // A compilation unit carries what is said of the assembly.
            if (attribute.Parent?.Parent is { } carrier and (MemberDeclarationSyntax or CompilationUnitSyntax)
                && attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } argument)
            {
                model ??= compilation.GetSemanticModel(tree);
                if (IsOurs(model.GetTypeInfo(attribute, cancellation).Type) && Find(known, argument, model) is { } claimed)
                {
                    var symbol = carrier is MemberDeclarationSyntax ? model.GetDeclaredSymbol(carrier, cancellation) : null;
                    yield return new Claim(claimed.Requirement.Id, carrier, IsOpen(symbol), symbol?.ToDisplayString() ?? carrier.Kind().ToString());
                }
            }
        }
    }

    /// <summary>An unknown name is ours: our generator's part, which declares the attribute, need not be there.</summary>
    private static bool IsOurs(ITypeSymbol? attribute) =>
        attribute is null or IErrorTypeSymbol || attribute.ToDisplayString() == "AutoDev.ImplementsAttribute";

    // Req.PRICE_001 is unbound without the generator's part, too; its name says the same.
    private static KnownRequirement? Find(KnownRequirements known, ExpressionSyntax argument, SemanticModel model) =>
        model.GetConstantValue(argument) is { HasValue: true, Value: string id } ? known.Find(id)
        : argument switch
        {
            MemberAccessExpressionSyntax access => known.FindConstant(access.Name.Identifier.ValueText),
            IdentifierNameSyntax name => known.FindConstant(name.Identifier.ValueText),
            _ => null,
        };

    private static bool IsOpen(ISymbol? symbol) => symbol switch
    {
        IMethodSymbol { IsPartialDefinition: true } method => IsWaiting(method.PartialImplementationPart),
        IPropertySymbol { IsPartialDefinition: true } property => IsWaiting(property.PartialImplementationPart),
        _ => false,
    };

    // The fallback body that our generator adds stands in until there is code.
    private static bool IsWaiting(ISymbol? implementation) =>
        implementation is null
        || implementation.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FallbackAttribute", ContainingNamespace.Name: "AutoDev" });

    private static string NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
