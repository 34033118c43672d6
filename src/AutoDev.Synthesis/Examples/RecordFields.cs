using AutoDev.Specifications.Model;
using AutoDev.Specifications.Tables;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;

namespace AutoDev.Synthesis.Examples;

/// <summary>The fields that a record gets from its table.</summary>
internal sealed record RecordFields(Table Table, EquatableArray<Field> Fields)
{
    public static RecordFields? In(Requirement requirement)
    {
        var table = requirement.Tables.FirstOrDefault(static table => table.Kind == TableKind.Fields);
        if (table is null)
        {
            return null;
        }

        var name = FieldTable.NameColumn(table.Columns) ?? -1;
        var type = FieldTable.TypeColumn(table.Columns) ?? -1;
        var constraint = FieldTable.ConstraintColumn(table.Columns) ?? -1;
        var initial = FieldTable.DefaultColumn(table.Columns) ?? -1;
        var meaning = FieldTable.DescriptionColumn(table.Columns) ?? -1;
        return name < 0 || type < 0 ? null : new RecordFields(table, table.Rows
            .Select(row => new Field(
                Identifiers.Pascal(Raw(row, name)),
                Raw(row, type),
                ConstraintOf(table, row, constraint),
                initial >= 0 ? row.Cells[initial].Value : new EmptyValue(),
                Raw(row, meaning),
                row))
            .ToEquatableArray());
    }

    // Its own column comes last, because a pattern reaches to the end.
    private static string ConstraintOf(Table table, Row row, int constraint) => string.Join(", ", table.Columns
        .Select((column, i) => Raw(row, i) is var cell && cell is "" or "-" ? null : FieldTable.ConstraintOf(column, cell))
        .Append(Raw(row, constraint))
        .Where(static part => !string.IsNullOrEmpty(part)));

    private static string Raw(Row row, int column) => column < 0 ? "" : row.Cells[column].Raw.Trim().Trim('`').Trim();
}

/// <summary>One field.</summary>
/// <param name="Type">C# text.</param>
/// <param name="Constraint">As written; see <see cref="FieldRule"/>.</param>
internal sealed record Field(string Name, string Type, string Constraint, CellValue Default, string Meaning, Row Row);
