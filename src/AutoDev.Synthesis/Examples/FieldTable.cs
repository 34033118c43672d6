using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.CSharp;
using Columns = AutoDev.Specifications.Tables.FieldTable;

namespace AutoDev.Synthesis.Examples;

/// <summary>A table of a record's fields.</summary>
internal sealed record FieldTable(Table Table, EquatableArray<Field> Fields)
{
    public static FieldTable? In(Requirement requirement)
    {
        var table = requirement.Tables.FirstOrDefault(static table => table.Kind == TableKind.Fields);
        if (table is null)
        {
            return null;
        }

        var name = Columns.NameColumn(table.Columns) ?? -1;
        var type = Columns.TypeColumn(table.Columns) ?? -1;
        var constraint = Columns.ConstraintColumn(table.Columns) ?? -1;
        var initial = Columns.DefaultColumn(table.Columns) ?? -1;
        var meaning = Columns.DescriptionColumn(table.Columns) ?? -1;
        return name < 0 || type < 0 ? null : new FieldTable(table, table.Rows
            .Select(row => new Field(
                Identifiers.Pascal(Raw(row, name)),
                Raw(row, type),
                Raw(row, constraint),
                initial >= 0 ? row.Cells[initial].Value : new EmptyValue(),
                Raw(row, meaning),
                row))
            .ToEquatableArray());
    }

    private static string Raw(Row row, int column) => column < 0 ? "" : row.Cells[column].Raw.Trim().Trim('`').Trim();
}

/// <summary>One field.</summary>
/// <param name="Type">C# text.</param>
/// <param name="Constraint">As written; see <see cref="FieldRule"/>.</param>
internal sealed record Field(string Name, string Type, string Constraint, CellValue Default, string Meaning, Row Row);
