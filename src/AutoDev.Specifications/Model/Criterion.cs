using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>One acceptance criterion: <c>- **PRICE-001.2** …</c> or an item of a numbered list (id <c>PRICE-001.2</c> by position).</summary>
/// <param name="Explicit">Whether the id stands in the text.</param>
public sealed record Criterion(
    string Id,
    bool Explicit,
    string Text,
    Strength Strength,
    SourceSpan Span,
    EquatableArray<Criterion> Criteria)
{
    /// <inheritdoc cref="Statement.IsSetApart"/>
    public bool IsSetApart { get; init; }

    /// <summary>Itself, then those nested in it, in the order of the document.</summary>
    public IEnumerable<Criterion> WithNested() => [this, .. Criteria.SelectMany(inner => inner.WithNested())];
}
