using AutoDev.Generators.Reading;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Specified;

/// <summary>The type that a document's member belongs to, as far as the project has it.</summary>
internal static class Holder
{
    /// <summary>
    /// What opens the type from another file, outermost first. Null where the member is there, or where no part can be added: the type
    /// is another assembly's, is not partial, or is no class or structure.
    /// </summary>
    public static IReadOnlyList<string>? HeadersFor(SpecifiedSignature member, Compilation compilation)
    {
        var headers = new List<string>();
        var name = member.Namespace.Length > 0 ? member.Namespace + "." : "";
        INamedTypeSymbol? holder = null;
        foreach (var part in member.TypePath.Split('.'))
        {
            name += headers.Count > 0 ? "+" + part : part;
            holder = null;
            var known = compilation.GetTypesByMetadataName(name);
            if (known.IsEmpty)
            {
                headers.Add(SpecifiedMember.TypeHeader + CSharpWords.Escaped(part));
                continue;
            }

            holder = known[0];
            if (known.Length > 1 || Keyword(holder) is not { } keyword || !IsOpenHere(holder, compilation))
            {
                return null;
            }

            headers.Add($"partial {keyword} {CSharpWords.Escaped(part)}");
        }

        return holder is not null && Has(holder, member.Signature) ? null : headers;
    }

    private static bool Has(INamedTypeSymbol holder, MemberSignature signature) =>
        holder.GetMembers(signature.Name).Any(known =>
            known is not IMethodSymbol method || signature.Kind != MemberKind.Method || method.Parameters.Length == signature.Parameters.Count);

    private static bool IsOpenHere(INamedTypeSymbol type, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
        && type.DeclaringSyntaxReferences.All(reference =>
            reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static string? Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Class, false) => "class",
        (TypeKind.Class, true) => "record",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Struct, true) => "record struct",
        _ => null,
    };
}
