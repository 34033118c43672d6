using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Fallbacks;

/// <summary>Reads what stands around a member.</summary>
internal static class ScopeReader
{
    /// <summary>Null where no other file can add a part to one of the types: it is not partial, or is local to its file.</summary>
    public static EquatableArray<Scope>? Read(MemberDeclarationSyntax member)
    {
        var scopes = new List<Scope>();
        foreach (var outer in member.Ancestors())
        {
            switch (outer)
            {
                case TypeDeclarationSyntax type when !type.Modifiers.Any(SyntaxKind.PartialKeyword) || type.Modifiers.Any(SyntaxKind.FileKeyword):
                    return null;
                case TypeDeclarationSyntax type:
                    scopes.Add(new Scope(Header(type), []));
                    break;
                case BaseNamespaceDeclarationSyntax space:
                    scopes.Add(new Scope($"namespace {SyntaxText.Of(space.Name)}", Imports(space.Externs, space.Usings)));
                    break;
                case CompilationUnitSyntax file:
                    scopes.Add(new Scope("", Imports(file.Externs, file.Usings)));
                    break;
            }
        }

        scopes.Reverse();
        return scopes.ToEquatableArray();
    }

    private static string Header(TypeDeclarationSyntax type)
    {
        SyntaxNodeOrToken[] kind = type is RecordDeclarationSyntax record && record.ClassOrStructKeyword.Span.Length > 0
            ? [record.Keyword, record.ClassOrStructKeyword]
            : [type.Keyword];
        SyntaxNodeOrToken[] parameters = type.TypeParameterList is { } list ? [list] : [];
        return SyntaxText.Of([.. type.Modifiers.Select(modifier => (SyntaxNodeOrToken)modifier), .. kind, type.Identifier, .. parameters]);
    }

    private static EquatableArray<string> Imports(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings) =>
        externs.Select(directive => SyntaxText.Of(directive))
            .Concat(usings.Where(directive => directive.GlobalKeyword.IsKind(SyntaxKind.None)).Select(directive => SyntaxText.Of(directive)))
            .ToEquatableArray();
}
