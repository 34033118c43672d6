using AutoDev.Generators.Symbols;
using AutoDev.Specifications;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Generators.Reading;

/// <summary>What the generator keeps of a specification.</summary>
/// <param name="Members">Those that the document declares and that this project is to have.</param>
/// <param name="Behaviour">Another text whenever code for the document would be other code; empty where another project answers for it.</param>
internal sealed record SpecificationReading(
    ReqConstants Constants, EquatableArray<RequirementPlace> Places, EquatableArray<SpecifiedSignature> Members, UnreadIds Unread, string Behaviour)
{
    public static SpecificationReading Of(SpecificationText text)
    {
        var document = GuardedReader.Read(text.Path, text.Text);
        return new SpecificationReading(
            new ReqConstants(text.Path, document.Requirements.SelectMany(ReqConstant.Of).ToEquatableArray()),
            document.Requirements.SelectMany(requirement => PlacesOf(requirement, text.DisplayPath)).ToEquatableArray(),
            text.IsOwn ? document.Requirements.SelectMany(requirement => MembersOf(requirement, text.DisplayPath)).ToEquatableArray() : [],
            UnreadIds.Of(document, text.DisplayPath),
            text.IsOwn ? BehaviourOf(document) : "");
    }

    private static string BehaviourOf(SpecificationDocument document) => ShortHash.Of(string.Join(
        "\n",
        document.Requirements.Select(static requirement => $"{requirement.Id} {requirement.Status} {requirement.Behaviour}")));

    private static IEnumerable<SpecifiedSignature> MembersOf(Requirement requirement, string displayPath) =>
        requirement.Status == RequirementStatus.Active
            ? SpecifiedSignature.Of(requirement, PlacesOf(requirement, displayPath).First())
            : [];

    private static IEnumerable<RequirementPlace> PlacesOf(Requirement requirement, string displayPath)
    {
        var line = requirement.Place.Span.From.Line;
        RequirementPlace Place(string key, string constant) =>
            new(key, constant, requirement.Id, requirement.Title, displayPath, line, HasExamples(requirement));

        yield return Place(requirement.Id, RequirementId.ToConstantName(requirement.Id));
        foreach (var alias in requirement.Aliases)
        {
            yield return Place(alias, "");
        }

        foreach (var criterion in requirement.AllCriteria)
        {
            yield return Place(criterion.Id, criterion.Explicit ? RequirementId.ToConstantName(criterion.Id) : "");
        }
    }

    private static bool HasExamples(Requirement requirement) =>
        requirement.Tables.Any(table => table.Rows.Count > 0)
        || requirement.InlineExamples.Count + requirement.NamedValues.Count > 0
        || requirement.StateDiagrams.Count > 0
        || requirement.EnumerationMembers.Count > 0
        || requirement.Fences.Any(fence => fence.Kind == CSharpFenceKind.Assertion);
}
