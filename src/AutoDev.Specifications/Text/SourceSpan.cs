namespace AutoDev.Specifications.Text;

/// <summary>A stretch of a document.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit, from 0.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Just behind its end.</param>
public readonly record struct SourceSpan(int Start, int Length, TextPosition From, TextPosition To)
{
    public int End => Start + Length;

    /// <summary>Whether all of the other lies inside; equal ones do.</summary>
    public bool Contains(SourceSpan other) => other.Start >= Start && other.End <= End;
}
