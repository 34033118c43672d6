using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Planning;

/// <summary>Finds the claims in the user's code.</summary>
internal static class Claims
{
    public static ILookup<string, Claim> In(CSharpCompilation compilation, CancellationToken cancellation) => compilation.SyntaxTrees
        .SelectMany(tree => In(tree, compilation, cancellation))
        .ToLookup(static claim => KeyOf(claim.Id), StringComparer.Ordinal);

    /// <summary>The same for an id and for its constant in <c>Req</c>.</summary>
    public static string KeyOf(string id) => string.Concat(id.Select(static c => char.IsLetterOrDigit(c) ? c : '_'));

    private static IEnumerable<Claim> In(SyntaxTree tree, CSharpCompilation compilation, CancellationToken cancellation)
    {
        var attributes = tree.GetRoot(cancellation)
            .DescendantNodes(static node => node is not (BlockSyntax or ExpressionSyntax or ArrowExpressionClauseSyntax or TypeSyntax))
            .OfType<AttributeSyntax>()
            .Where(static attribute => NameOf(attribute.Name) is "Implements" or "ImplementsAttribute");
        SemanticModel? model = null;
        foreach (var attribute in attributes)
        {
            if (attribute.Parent?.Parent is MemberDeclarationSyntax node
                && attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is { } argument)
            {
                model ??= compilation.GetSemanticModel(tree);
                var symbol = model.GetDeclaredSymbol(node, cancellation);
                yield return new Claim(IdOf(argument, model), node, IsOpen(symbol), symbol?.ToDisplayString() ?? node.Kind().ToString());
            }
        }
    }

    // Req.PRICE_001 may be unbound while the generator's part is missing; its name says the same.
    private static string IdOf(ExpressionSyntax argument, SemanticModel model) =>
        model.GetConstantValue(argument) is { HasValue: true, Value: string id } ? id
        : argument is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText
        : argument.ToString();

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
