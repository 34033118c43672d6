using AutoDev.Generators.Reading;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AutoDev.Generators.Specified;

/// <summary>Finds the members that documents declare and a compilation lacks.</summary>
internal static class MissingMembers
{
    /// <summary>
    /// Only those that compile where they are put. What a document says wrongly, or what waits for a type that is not written yet either,
    /// is a finding of the tool in the document and must not be an error in generated code.
    /// </summary>
    public static IEnumerable<MissingMember> In(
        EquatableArray<SpecifiedSignature> specified, CSharpCompilation compilation, CancellationToken cancellation)
    {
        var options = compilation.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions ?? CSharpParseOptions.Default;
        var missing = new List<(MissingMember Member, SyntaxTree Tree)>();
        foreach (var member in specified)
        {
            if (Holder.HeadersFor(member, compilation) is { } types)
            {
                var written = MissingMemberWriter.Write(member, types, compilation.LanguageVersion);
                var tree = CSharpSyntaxTree.ParseText(written.Source, options, cancellationToken: cancellation);
                if (HoldsOneMember(tree, types.Count, cancellation))
                {
                    missing.Add((written, tree));
                }
            }
        }

        if (missing.Count == 0)
        {
            return [];
        }

        var bound = compilation.AddSyntaxTrees(missing.Select(each => each.Tree));
        return missing
            .Where(each => !bound.GetSemanticModel(each.Tree).GetDiagnostics(cancellationToken: cancellation).Any(IsError))
            .Select(each => each.Member)
            .ToList();
    }

    /// <summary>A document's text is data: no type or default value in it may close the member and begin another.</summary>
    private static bool HoldsOneMember(SyntaxTree tree, int types, CancellationToken cancellation) =>
        !tree.GetDiagnostics(cancellation).Any(IsError)
        && tree.GetRoot(cancellation)
            .DescendantNodes(node => node is not BlockSyntax)
            .Where(node => node is MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax)
            .Count() == types + 1;

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
