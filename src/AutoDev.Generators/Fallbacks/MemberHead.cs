using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Fallbacks;

/// <summary>The part of a member's declaration that its implementing part repeats.</summary>
internal static class MemberHead
{
    public static string Of(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => SyntaxText.Of(
            [.. Modifiers(method), method.ReturnType, method.Identifier, .. Optional(method.TypeParameterList), method.ParameterList, .. method.ConstraintClauses]),
        ConstructorDeclarationSyntax constructor => SyntaxText.Of([.. Modifiers(constructor), constructor.Identifier, constructor.ParameterList]),
        PropertyDeclarationSyntax property => SyntaxText.Of([.. Modifiers(property), property.Type, property.Identifier]),
        IndexerDeclarationSyntax indexer => SyntaxText.Of([.. Modifiers(indexer), indexer.Type, indexer.ThisKeyword, indexer.ParameterList]),
        _ => throw new ArgumentException($"{member.GetType().Name} is no partial member", nameof(member)),
    };

    public static EquatableArray<string> Accessors(MemberDeclarationSyntax member) =>
        member is BasePropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
            ? accessors
                .Select(accessor => SyntaxText.Of([.. accessor.Modifiers.Select(modifier => (SyntaxNodeOrToken)modifier), accessor.Keyword]))
                .ToEquatableArray()
            : [];

    private static IEnumerable<SyntaxNodeOrToken> Modifiers(MemberDeclarationSyntax member) =>
        member.Modifiers.Select(modifier => (SyntaxNodeOrToken)modifier);

    private static IEnumerable<SyntaxNodeOrToken> Optional(SyntaxNode? node) => node is null ? [] : [node];
}
