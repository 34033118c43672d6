using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Fallbacks;

/// <summary>Tells by syntax alone which declarations may be open members.</summary>
internal static class OpenMemberSyntax
{
    /// <summary>A partial member without a body that carries an attribute called Implements.</summary>
    /// <remarks>
    /// The compiler's own search for attributes by full name cannot serve: it looks before the generated global using is there, so it
    /// would miss <c>[Implements]</c> in a file that does not import <c>AutoDev</c> itself.
    /// </remarks>
    public static bool IsCandidate(SyntaxNode node) =>
        node is MemberDeclarationSyntax { AttributeLists.Count: > 0 } member
        && member.Modifiers.Any(SyntaxKind.PartialKeyword)
        && HasNoBody(member)
        && ClaimsOf(member).Any()
        && !OtherGenerators.Complete(member);

    public static IEnumerable<AttributeSyntax> ClaimsOf(MemberDeclarationSyntax member) =>
        member.AttributeLists
            .SelectMany(list => list.Attributes)
            .Where(attribute => NameOf(attribute) == "Implements");

    /// <summary>The last name, without the suffix that C# lets one leave out.</summary>
    public static string NameOf(AttributeSyntax attribute)
    {
        const string suffix = "Attribute";
        var name = NameOf(attribute.Name);
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
    }

    private static bool HasNoBody(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method is { Body: null, ExpressionBody: null },
        ConstructorDeclarationSyntax constructor => constructor is { Body: null, ExpressionBody: null },
        PropertyDeclarationSyntax property => property.ExpressionBody is null && HasNoBody(property.AccessorList),
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody is null && HasNoBody(indexer.AccessorList),
        _ => false,
    };

    private static bool HasNoBody(AccessorListSyntax? accessors) =>
        accessors is not null && accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null });

    private static string NameOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => "",
    };
}
