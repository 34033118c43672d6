using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>A partial member of the user's code that carries a requirement's id, or that of one of its criteria.</summary>
internal static class CodeFirst
{
    public static IEnumerable<Draft> DraftsOf(
        Requirement requirement,
        IReadOnlyList<Claim> open,
        CSharpCompilation compilation,
        List<Finding> findings)
    {
        if (open.Count == 0)
        {
            yield break;
        }

        if (SurplusParts.FindingOf(requirement) is { } surplus)
        {
            findings.Add(surplus);
            yield break;
        }

        if (open.Count > 1)
        {
            findings.Add(SynthesisRules.NotPartial.About(requirement.Id, open[1].Place,
                $"{open[0].Name} and {open[1].Name} both wait for its code, and a requirement writes one member. Give one of them a requirement of its own"));
            yield break;
        }

        var claim = open[0];
        var symbol = compilation.GetSemanticModel(claim.Member.SyntaxTree).GetDeclaredSymbol(claim.Member)!;
        if (ProblemOf(claim, symbol) is { } problem)
        {
            findings.Add(SynthesisRules.NotPartial.About(requirement.Id, claim.Place, problem));
            yield break;
        }

        var space = symbol.ContainingNamespace.IsGlobalNamespace ? "" : CSharpWords.Unescaped(symbol.ContainingNamespace.ToDisplayString());
        var types = TypeHeaders.Around(symbol);
        yield return new Draft(
            requirement,
            IncrementKind.Member,
            space,
            TypeHeaders.PathOf(symbol.ContainingType),
            OutlineWriter.InType(space, types, ""),
            claim.Place)
        {
            Claim = claim,
            TypeDeclarations = types,
        };
    }

    private static string? ProblemOf(Claim claim, ISymbol symbol)
    {
        for (ISymbol? around = symbol; around is not null and not INamespaceSymbol; around = around.ContainingSymbol)
        {
            if (around is INamedTypeSymbol type)
            {
                if (!TypeHeaders.IsPartial(type))
                {
                    return $"the type {type.Name} around {claim.Name} is not partial. Add partial to its declaration";
                }

                if (type.IsGenericType)
                {
                    return $"{claim.Name} stands in a generic type, whose examples cannot be run. Move it to a type without type parameters";
                }
            }

            if (around.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
            {
                return $"{around.Name} is not visible in its assembly, so the examples of {claim.Name} cannot be run. Make it internal or public";
            }
        }

        return symbol switch
        {
            IMethodSymbol { IsGenericMethod: true } => $"{claim.Name} has type parameters, and examples do not say for which types they hold. Write it by hand",
            IMethodSymbol { RefKind: not RefKind.None } => $"{claim.Name} returns a reference. Return a value",
            IMethodSymbol method when method.Parameters.Any(static p => p.RefKind is RefKind.Ref or RefKind.Out) =>
                $"{claim.Name} has a ref or out parameter, which no column can hold. Return the value instead",
            IPropertySymbol { IsIndexer: true } or IPropertySymbol { SetMethod: not null } =>
                $"{claim.Name} is more than a property that is read. Leave it only a getter",
            { IsStatic: false } and not IMethodSymbol { MethodKind: MethodKind.Constructor } when !HasPlainConstructor(symbol.ContainingType) =>
                $"{claim.Name} belongs to instances, and {symbol.ContainingType.Name} has no constructor without parameters by which the examples could make one. Make the member static",
            _ => null,
        };
    }

    private static bool HasPlainConstructor(INamedTypeSymbol type) => !type.IsAbstract && type.InstanceConstructors.Any(static c =>
        c.Parameters.Length == 0 && c.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal);
}
