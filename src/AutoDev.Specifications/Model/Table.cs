using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Model;

/// <summary>A table under a requirement.</summary>
/// <param name="Kind">What its headings and cells make it; <see cref="TableKind.Data"/> where that cannot be told without code.</param>
/// <param name="ResultColumn">
/// Index of the column that holds the result, where the headings say so (<c>result</c>, <c>expected</c>, <c>=&gt;</c>, a trailing
/// <c>?</c>, or the name of the member whose signature stands in the document); null where a signature must be known first.
/// </param>
public sealed record Table(
    TableKind Kind,
    EquatableArray<Column> Columns,
    EquatableArray<Row> Rows,
    int? ResultColumn,
    SourceSpan Span)
{
    /// <summary>From the first heading to the last; the whole table where it has none.</summary>
    public SourceSpan HeadingsSpan
    {
        get
        {
            if (Columns.Count == 0)
            {
                return Span;
            }

            var (first, last) = (Columns[0].Span, Columns[Columns.Count - 1].Span);
            return new SourceSpan(first.Start, last.End - first.Start, first.From, last.To);
        }
    }
}

/// <summary>A column's heading.</summary>
/// <param name="Name">Without emphasis, code marks and role marks (<c>?</c>, <c>=&gt;</c>).</param>
/// <param name="Raw">As written.</param>
/// <param name="IsMarked">Whether a role mark says that it is the result.</param>
public sealed record Column(string Name, string Raw, SourceSpan Span, bool IsMarked = false);

/// <summary>A line of a table; as many cells as the table has columns.</summary>
public sealed record Row(EquatableArray<Cell> Cells, SourceSpan Span);

/// <summary>A cell: as written, and what it means.</summary>
/// <param name="IsMissing">Whether the row ends before it, which is reported there (ADEV0002).</param>
public sealed record Cell(string Raw, CellValue Value, SourceSpan Span, bool IsMissing = false);

/// <summary>What a table is for.</summary>
public enum TableKind
{
    /// <summary>Neither of the others: read by whoever knows the signature.</summary>
    Data,

    /// <summary>Inputs and one result, all plain values.</summary>
    Examples,

    /// <summary>Inputs and one result, some inputs being conditions (<c>&lt;18</c>, <c>10..99</c>, <c>*</c>).</summary>
    Decision,

    /// <summary>Name, type, constraint, default of the fields of a record.</summary>
    Fields,

    /// <summary>From, event, to.</summary>
    Transitions,
}
