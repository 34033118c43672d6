using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Analyzers.Reading;

/// <summary>What an id stands for.</summary>
/// <param name="Criterion">Set where the id is a criterion's.</param>
internal sealed record KnownRequirement(Requirement Requirement, Criterion? Criterion, bool IsOwn)
{
    public string Id => Criterion?.Id ?? Requirement.Id;

    /// <summary>Whether the id was written by somebody, so that it stays when the text around it changes.</summary>
    public bool IsStable => Criterion?.Explicit ?? true;

    public SourcePlace Place => Criterion is null ? Requirement.Place : new SourcePlace(Requirement.Place.Path, Criterion.Span);
}
