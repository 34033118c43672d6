using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A call in code marks of which running text says something that is not read as an example.</summary>
/// <param name="Call">C# text: <c>Discount(10)</c>.</param>
/// <param name="IsMention">Whether no value stands behind it in its sentence.</param>
/// <param name="Continues">Whether such a call stands before it in the same sentence.</param>
public sealed record UnreadCall(string Call, bool IsMention, bool Continues, SourceSpan Span)
{
    /// <summary>Whether it is code that no compiler reads; then <see cref="Call"/> is its beginning.</summary>
    public bool IsTooDeep { get; init; }
}
