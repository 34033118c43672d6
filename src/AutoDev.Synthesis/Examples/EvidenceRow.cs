using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.Examples;

/// <summary>One thing that the document says of a member: for these inputs, this result.</summary>
/// <param name="Inputs">One for each parameter; null where the parameter's default is meant.</param>
/// <param name="Raw">The inputs and the result as they are written, for people.</param>
/// <param name="IsRule">Whether it stands in a table that states conditions, so that it decides and does not only sample.</param>
/// <param name="Spans">Of each input that stands in a cell, and of the result; empty for a sentence.</param>
internal sealed record EvidenceRow(
    EquatableArray<CellValue?> Inputs,
    CellValue Result,
    EquatableArray<string> Raw,
    EquatableArray<SourceSpan> Spans,
    bool IsRule,
    SourceSpan Span)
{
    /// <summary>Null, or how many cells and columns there are where its line ends before a cell that the member needs.</summary>
    public (int Cells, int Columns)? Short { get; init; }
}
