using System.Reflection.Metadata;
using AutoDev.Synthesis.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Synthesis.Gates.Policy;

/// <summary>Finds in an emitted assembly what each candidate's file put there.</summary>
/// <remarks>
/// A method belongs to the file that its debug information names, which covers lambdas, local functions and iterators. What has no
/// instructions of its own (fields, attributes, methods of native code, members that the compiler adds) belongs by its name.
/// </remarks>
internal sealed class CandidateMembers
{
    private readonly MetadataReader metadata;
    private readonly Dictionary<string, List<MethodDefinitionHandle>> methodsByFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeDefinitionHandle> typesByName = new(StringComparer.Ordinal);
    private readonly HashSet<MethodDefinitionHandle> withoutFile = [];

    public CandidateMembers(MetadataReader metadata, MetadataReader symbols)
    {
        this.metadata = metadata;
        foreach (var handle in metadata.MethodDefinitions)
        {
            var document = FirstDocument(symbols, symbols.GetMethodDebugInformation(handle.ToDebugInformationHandle()));
            if (document.IsNil)
            {
                withoutFile.Add(handle);
                continue;
            }

            var file = symbols.GetString(symbols.GetDocument(document).Name);
            if (!methodsByFile.TryGetValue(file, out var methods))
            {
                methodsByFile[file] = methods = [];
            }

            methods.Add(handle);
        }

        foreach (var handle in metadata.TypeDefinitions)
        {
            typesByName.TryAdd(MetadataNames.FullName(metadata, metadata.GetTypeDefinition(handle)), handle);
        }
    }

    public void Collect(CandidateBuild build, int candidate, UsedMembers uses)
    {
        var tree = build.Trees[candidate];
        foreach (var method in methodsByFile.GetValueOrDefault(tree.FilePath, []))
        {
            uses.AddMethod(method);
        }

        if (tree.GetRoot().DescendantTokens().Any(static token => token.IsKind(SyntaxKind.UnsafeKeyword)))
        {
            // Pointers that live only on the evaluation stack leave no trace in the instructions.
            uses.Add(UsedMember.Native("unsafe code"));
        }

        var model = build.Compilation.GetSemanticModel(tree);
        foreach (var declaration in tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(static node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
        {
            if (model.GetDeclaredSymbol(declaration) is INamedTypeSymbol symbol && typesByName.TryGetValue(FullName(symbol), out var type))
            {
                // What the user's own part of a type derives from is the user's business.
                if (declaration is not BaseTypeDeclarationSyntax { BaseList: null, AttributeLists.Count: 0 }
                    || symbol.DeclaringSyntaxReferences.All(place => place.SyntaxTree == tree))
                {
                    uses.AddTypeHeader(type);
                }

                CollectMembers(type, DeclaredNames(declaration, symbol), uses);
            }
        }
    }

    private void CollectMembers(TypeDefinitionHandle handle, HashSet<string> names, UsedMembers uses)
    {
        var type = metadata.GetTypeDefinition(handle);
        foreach (var method in type.GetMethods())
        {
            if (withoutFile.Contains(method) && names.Contains(metadata.GetString(metadata.GetMethodDefinition(method).Name)))
            {
                uses.AddMethod(method);
            }
        }

        foreach (var field in type.GetFields())
        {
            if (names.Contains(metadata.GetString(metadata.GetFieldDefinition(field).Name)))
            {
                uses.AddField(field);
            }
        }
    }

    /// <summary>Of the members that this part of the type declares.</summary>
    private static HashSet<string> DeclaredNames(MemberDeclarationSyntax part, INamedTypeSymbol symbol) => symbol.GetMembers()
        .Where(member => member.DeclaringSyntaxReferences.Any(place => place.SyntaxTree == part.SyntaxTree && part.Span.Contains(place.Span))
            || PartialsOf(member).Any(other => other.DeclaringSyntaxReferences.Any(place => place.SyntaxTree == part.SyntaxTree)))
        .Select(static member => member.MetadataName)
        .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<ISymbol> PartialsOf(ISymbol member) => member is IMethodSymbol { PartialImplementationPart: { } part } ? [part] : [];

    private static string FullName(INamedTypeSymbol symbol) =>
        symbol.ContainingType is { } outer ? FullName(outer) + "+" + symbol.MetadataName
        : symbol.ContainingNamespace.IsGlobalNamespace ? symbol.MetadataName
        : symbol.ContainingNamespace.ToDisplayString() + "." + symbol.MetadataName;

    private static DocumentHandle FirstDocument(MetadataReader symbols, MethodDebugInformation method)
    {
        if (!method.Document.IsNil)
        {
            return method.Document;
        }

        foreach (var point in method.GetSequencePoints())
        {
            return point.Document;
        }

        return default;
    }
}
