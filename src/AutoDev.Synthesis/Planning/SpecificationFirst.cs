using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using AutoDev.Synthesis.Increments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Planning;

/// <summary>A requirement whose member or type stands in the document and nowhere else.</summary>
internal static class SpecificationFirst
{
    public static IEnumerable<Draft> DraftsOf(
        Requirement requirement,
        IReadOnlyList<Requirement> all,
        CSharpCompilation compilation,
        string rootNamespace,
        List<Finding> findings)
    {
        if (SurplusParts.FindingOf(requirement) is { } surplus)
        {
            findings.Add(surplus);
            yield break;
        }

        foreach (var draft in DeclaredTypes.DraftsOf(requirement, rootNamespace).Where(draft => !Exists(compilation, draft)))
        {
            yield return draft;
        }

        var fences = requirement.Fences.Where(static fence => fence is { Kind: CSharpFenceKind.Signature, Signature: not null }).ToList();
        var members = fences.ConvertAll(fence => (Signature: fence.Signature!, Place: new SourcePlace(requirement.Place.Path, fence.Span)));
        // Where a signature was meant, none follows from the table.
        if (members.Count == 0 && !requirement.LacksPart && Derivation.SignatureOf(requirement, all, compilation, findings) is { } derived)
        {
            members.Add((derived, requirement.Place));
        }

        foreach (var (signature, place) in members)
        {
            if (MemberDraft(requirement, signature, place, compilation, rootNamespace, findings) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static bool Exists(CSharpCompilation compilation, Draft draft) =>
        DeclaredIn(compilation, draft.Namespace, draft.TypeName) is not null;

    private static Draft? MemberDraft(
        Requirement requirement,
        MemberSignature signature,
        SourcePlace place,
        CSharpCompilation compilation,
        string rootNamespace,
        List<Finding> findings)
    {
        var placed = SpecifiedMember.Place(signature, requirement.FrontMatter);
        var space = placed.Namespace ?? rootNamespace;
        if (placed.ContainingType is not { Length: > 0 } path)
        {
            findings.Add(SynthesisRules.StillOpen.About(requirement.Id, place,
                $"nothing says which type holds {signature.Name}; write type: Name into the document's front matter, or the type before the member's name"));
            return null;
        }

        var existing = DeclaredIn(compilation, space, path);
        if (existing is not null && ProblemOf(existing, signature) is { } problem)
        {
            findings.Add(SynthesisRules.NotPartial.About(requirement.Id, place, problem));
            return null;
        }

        var types = existing is not null
            ? TypeHeaders.Around(existing)
            : path.Split('.').Select(static name => SpecifiedMember.TypeHeader + Identifiers.Escaped(name)).ToEquatableArray();
        var header = SpecifiedMember.HeaderOf(signature);
        return new Draft(
            requirement,
            IncrementKind.Member,
            space,
            path,
            OutlineWriter.InType(space, types, header + " => throw null!;"),
            place)
        {
            Signature = placed with { Namespace = space },
            TypeDeclarations = types,
            Header = header,
        };
    }

    private static string? ProblemOf(INamedTypeSymbol type, MemberSignature signature)
    {
        for (var around = type; around is not null; around = around.ContainingType)
        {
            if (!TypeHeaders.IsPartial(around))
            {
                return $"{signature.Name} belongs into {around.Name}, which is not partial. Add partial to its declaration";
            }
        }

        var same = type.GetMembers(signature.Name).FirstOrDefault(member => member is not IMethodSymbol method
            || (method.Parameters.Length == signature.Parameters.Count
                && method.Parameters.Zip(signature.Parameters).All(static pair =>
                    pair.First.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) == pair.Second.Type)));
        return same is null
            ? null
            : $"{type.Name}.{signature.Name} exists already. Mark it with [Implements] if it does what is required, or give the signature another name";
    }

    private static INamedTypeSymbol? DeclaredIn(CSharpCompilation compilation, string space, string path)
    {
        var type = compilation.Assembly.GetTypeByMetadataName((space.Length > 0 ? space + "." : "") + path.Replace('.', '+'));
        return type?.Locations.Any(static location => location.IsInSource) == true ? type : null;
    }
}
