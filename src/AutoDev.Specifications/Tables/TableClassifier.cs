using AutoDev.Specifications.Cells;
using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>Says what a table is for, and reads its cells accordingly.</summary>
public static class TableClassifier
{
    /// <summary>Reads a table again, knowing the signature of the member that it is about, which stands in code.</summary>
    public static Table Classify(Table table, MemberSignature signature)
    {
        var header = table.Columns.Select(static column => new CellDraft(column.Raw, column.Span)).ToList();
        var rows = table.Rows.Select(static row => new RowDraft(row.Cells.Select(static cell => new CellDraft(cell.Raw, cell.Span, cell.IsMissing)).ToList(), row.Span));
        return Classify(new TableDraft(header, rows.ToList(), table.Span), [signature]);
    }

    /// <param name="signatures">Of the members that stand in the table's requirement.</param>
    internal static Table Classify(TableDraft draft, IReadOnlyList<MemberSignature> signatures)
    {
        var columns = new Column[draft.Header.Count];
        int? marked = null;
        var marks = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = ColumnHeading.Read(draft.Header[i]);
            if (columns[i].IsMarked)
            {
                marked = i;
                marks++;
            }
        }

        if (FieldTable.Recognises(columns))
        {
            return Build(draft, columns, TableKind.Fields, result: null, ReadPlainColumn);
        }

        if (TransitionTable.Recognises(columns))
        {
            return Build(draft, columns, TableKind.Transitions, result: null, ReadPlainColumn);
        }

        // Two marked columns name no single result.
        var result = marks switch
        {
            1 => marked,
            0 => NamedResult(columns, signatures),
            _ => null,
        };
        var isDecision = false;
        var cells = new CellValue[columns.Length][];
        for (var i = 0; i < columns.Length; i++)
        {
            cells[i] = i == result ? ReadColumn(draft, i, CellPosition.Result) : ReadInputColumn(draft, i, ref isDecision);
        }

        var kind = result is null ? TableKind.Data : isDecision ? TableKind.Decision : TableKind.Examples;
        return Build(draft, columns, kind, result, (_, column) => cells[column]);
    }

    private static int? NamedResult(Column[] columns, IReadOnlyList<MemberSignature> signatures)
    {
        var found = Only(columns, ColumnHeading.NamesResult);
        foreach (var signature in signatures)
        {
            found ??= Only(columns, column => WrittenName.Same(column.Name, signature.Name));
        }

        // With all parameters named, the one column that remains can only be the result.
        foreach (var signature in signatures)
        {
            if (found is null && signature.Parameters.Count > 0 && signature.Parameters.All(parameter => columns.Any(column => WrittenName.Same(column.Name, parameter.Name))))
            {
                found = Only(columns, column => !signature.Parameters.Any(parameter => WrittenName.Same(column.Name, parameter.Name)));
            }
        }

        return found;
    }

    private static int? Only(Column[] columns, Func<Column, bool> condition)
    {
        int? found = null;
        for (var i = 0; i < columns.Length; i++)
        {
            if (condition(columns[i]))
            {
                if (found is not null)
                {
                    return null;
                }

                found = i;
            }
        }

        return found;
    }

    private static CellValue[] ReadInputColumn(TableDraft draft, int column, ref bool isDecision)
    {
        var values = ReadColumn(draft, column, CellPosition.Plain);
        if (!values.Any(CellCondition.IsCondition) && !IsOfNumberSets(draft, column, values))
        {
            return values;
        }

        isDecision = true;
        return ReadColumn(draft, column, CellPosition.Condition);
    }

    /// <summary>Numbers with commas and spaces between them, in a column of nothing but numbers: no text and no number is written so.</summary>
    private static bool IsOfNumberSets(TableDraft draft, int column, CellValue[] values)
    {
        var found = false;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is IntegerValue or DecimalValue)
            {
                continue;
            }

            var raw = draft.Rows[i].Cells[column].Raw;
            if (values[i] is not TextValue { Quoted: false }
                || raw.IndexOf(", ", StringComparison.Ordinal) < 0
                || StructureReader.ReadItems(raw) is not { } items
                || items.Any(static item => item is not (IntegerValue or DecimalValue)))
            {
                return false;
            }

            found = true;
        }

        return found;
    }

    private static CellValue[] ReadPlainColumn(TableDraft draft, int column) => ReadColumn(draft, column, CellPosition.Plain);

    private static CellValue[] ReadColumn(TableDraft draft, int column, CellPosition position)
    {
        var values = new CellValue[draft.Rows.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = CellReader.Read(draft.Rows[i].Cells[column].Raw, position);
        }

        return values;
    }

    private static Table Build(
        TableDraft draft, Column[] columns, TableKind kind, int? result, Func<TableDraft, int, CellValue[]> read)
    {
        var values = new CellValue[columns.Length][];
        for (var i = 0; i < columns.Length; i++)
        {
            values[i] = read(draft, i);
        }

        var rows = new Row[draft.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = draft.Rows[i];
            var cells = new Cell[columns.Length];
            for (var j = 0; j < cells.Length; j++)
            {
                cells[j] = new Cell(row.Cells[j].Raw, values[j][i], row.Cells[j].Span, row.Cells[j].IsMissing);
            }

            rows[i] = new Row(new EquatableArray<Cell>(cells), row.Span);
        }

        return new Table(kind, new EquatableArray<Column>(columns), new EquatableArray<Row>(rows), result, draft.Span);
    }
}
