using System.Collections.Immutable;
using AutoDev.Specifications;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Reading;

/// <summary>A static member whose signature stands in a document of this project.</summary>
/// <param name="Names">Ids and constants by which code may claim the requirement, or one of its criteria.</param>
internal sealed record SpecifiedSignature(
    MemberSignature Signature, RequirementPlace Place, EquatableArray<string> Names, EquatableArray<string> Statements)
{
    public string Namespace => Signature.Namespace ?? "";

    public string TypePath => Signature.ContainingType!;

    public static IEnumerable<SpecifiedSignature> Of(Requirement requirement, RequirementPlace place) =>
        from fence in requirement.Fences
        where fence is { Kind: CSharpFenceKind.Signature, Signature.Kind: not MemberKind.Constructor }
        let signature = SpecifiedMember.Place(fence.Signature!, requirement.FrontMatter)
        where signature.ContainingType is { Length: > 0 }
        select new SpecifiedSignature(
            signature,
            place,
            NamesOf(requirement).ToEquatableArray(),
            requirement.Statements.Select(statement => statement.Text).ToEquatableArray());

    /// <summary>A claim on a criterion counts for the requirement; one without an id of its own has no constant.</summary>
    private static IEnumerable<string> NamesOf(Requirement requirement)
    {
        var criteria = requirement.AllCriteria.ToList();
        return requirement.Aliases
            .Concat([requirement.Id, .. criteria.Select(criterion => criterion.Id)])
            .Concat(criteria
                .Where(criterion => criterion.Explicit)
                .Select(criterion => criterion.Id)
                .Concat([requirement.Id])
                .Select(id => RequirementId.ToConstantName(id).TrimStart('@')));
    }

    /// <summary>Those that no code claims by hand, each member once: of two documents that declare it the first one's.</summary>
    public static EquatableArray<SpecifiedSignature> Unclaimed(
        ImmutableArray<SpecificationReading> readings, string rootNamespace, EquatableArray<string> claims)
    {
        var claimed = new HashSet<string>(claims, StringComparer.Ordinal);
        var taken = new HashSet<(string Space, string Type, string Name, int Parameters)>();
        return readings
            .OrderBy(reading => reading.Constants.Path, StringComparer.Ordinal)
            .SelectMany(reading => reading.Members)
            .Where(member => !member.Names.Any(claimed.Contains))
            .Select(member => member with { Signature = member.Signature with { Namespace = member.Signature.Namespace ?? CSharpWords.Unescaped(rootNamespace) } })
            .Where(HasNames)
            .Where(member => taken.Add((member.Namespace, member.TypePath, member.Signature.Name, ParametersOf(member.Signature))))
            .ToEquatableArray();
    }

    /// <summary>Front matter and project files may hold anything; the tool says what is wrong with it.</summary>
    private static bool HasNames(SpecifiedSignature member) =>
        (member.Namespace.Length == 0 || CSharpWords.IsQualifiedName(member.Namespace)) && CSharpWords.IsQualifiedName(member.TypePath);

    private static int ParametersOf(MemberSignature signature) => signature.Kind == MemberKind.Property ? -1 : signature.Parameters.Count;
}
