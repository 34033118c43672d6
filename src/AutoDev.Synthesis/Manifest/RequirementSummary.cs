using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Manifest;

/// <summary>What must be known of a requirement as long as it does not change.</summary>
/// <param name="Span">Of its heading, or of the line that names it.</param>
/// <param name="Answer">Where the answer to a question about it belongs: its first table, else its heading.</param>
/// <param name="Aliases">Other ids that claims may use.</param>
/// <param name="Criteria">Without their texts.</param>
/// <param name="Traits">What it holds that code comes from.</param>
public sealed record RequirementSummary(
    string Id,
    string Title,
    Revision Revision,
    Revision Behaviour,
    Strength Strength,
    RequirementStatus Status,
    SourceSpan Span,
    SourceSpan Answer,
    EquatableArray<string> Aliases,
    RequirementKind Kind,
    EquatableArray<Criterion> Criteria,
    RequirementTraits Traits)
{
    public static RequirementSummary Of(Requirement requirement) => new(
        requirement.Id,
        requirement.Title,
        requirement.Revision,
        requirement.Behaviour,
        requirement.Strength,
        requirement.Status,
        requirement.Place.Span,
        requirement.AnswerPlace.Span,
        requirement.Aliases,
        requirement.Kind,
        requirement.Criteria.Select(WithoutText).ToEquatableArray(),
        TraitsOf(requirement));

    /// <summary>The requirement as far as a summary knows it: enough to judge its coverage.</summary>
    /// <param name="path">Of its document.</param>
    public Requirement Sketch(string path) => new()
    {
        Id = Id,
        Title = Title,
        Revision = Revision,
        Behaviour = Behaviour,
        Strength = Strength,
        Status = Status,
        Kind = Kind,
        Aliases = Aliases,
        Criteria = Criteria,
        Place = new SourcePlace(path, Span),
    };

    private static Criterion WithoutText(Criterion criterion) =>
        criterion with { Text = "", Criteria = criterion.Criteria.Select(WithoutText).ToEquatableArray() };

    private static RequirementTraits TraitsOf(Requirement requirement)
    {
        var declaresType = requirement.EnumerationMembers.Count > 0
            || requirement.StateDiagrams.Count > 0
            || requirement.Tables.Any(static table => table.Kind is TableKind.Fields or TableKind.Transitions)
            || requirement.Fences.Any(static fence => fence.Kind == CSharpFenceKind.Type);
        var statesCode = declaresType
            || requirement.Tables.Count > 0
            || requirement.Fences.Any(static fence => fence.Kind == CSharpFenceKind.Signature);
        return (statesCode ? RequirementTraits.StatesCode : RequirementTraits.None)
            | (declaresType ? RequirementTraits.DeclaresType : RequirementTraits.None)
            | (requirement.LacksPart ? RequirementTraits.LacksPart : RequirementTraits.None)
            | (requirement.FrontMatter.Namespace is null ? RequirementTraits.InRootNamespace : RequirementTraits.None);
    }
}

/// <summary>What a requirement holds that code comes from.</summary>
[Flags]
public enum RequirementTraits
{
    None = 0,

    /// <summary>Something that code could be written from though no source claims it.</summary>
    StatesCode = 1,

    /// <summary>A type that other requirements may use.</summary>
    DeclaresType = 2,

    /// <summary>Its document names no namespace, so that the project's own decides.</summary>
    InRootNamespace = 4,

    /// <summary>Lines that were meant as a table or a signature and are read as none.</summary>
    LacksPart = 8,
}
