using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Coverage;

/// <summary>What an id stands for.</summary>
/// <param name="Criterion">Set where the id is a criterion's.</param>
/// <param name="IsOwn">Whether the project that claims also owns it.</param>
public sealed record KnownRequirement(Requirement Requirement, Criterion? Criterion, bool IsOwn)
{
    public string Id => Criterion?.Id ?? Requirement.Id;

    /// <summary>Whether the id was written by somebody, so that it stays when the text around it changes.</summary>
    public bool IsStable => Criterion?.Explicit ?? true;

    public SourcePlace Place => Criterion is null ? Requirement.Place : new SourcePlace(Requirement.Place.Path, Criterion.Span);
}
