using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>A table as it is written, before its requirement's signatures say what its columns are.</summary>
internal sealed record TableDraft(List<CellDraft> Header, List<RowDraft> Rows, SourceSpan Span);

/// <summary>A line of a <see cref="TableDraft"/>.</summary>
internal sealed record RowDraft(List<CellDraft> Cells, SourceSpan Span);

/// <summary>What stands between two pipes, without the white space around it.</summary>
/// <param name="IsMissing">Whether the row ends before it.</param>
internal readonly record struct CellDraft(string Raw, SourceSpan Span, bool IsMissing = false);
