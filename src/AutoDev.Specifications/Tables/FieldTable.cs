using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tables;

/// <summary>Finds the columns of a table of fields.</summary>
public static class FieldTable
{
    private static readonly string[] DescriptionNames = ["description", "meaning", "notes", "note", "comment", "comments"];

    internal static bool Recognises(IReadOnlyList<Column> columns) => NameColumn(columns) is not null && TypeColumn(columns) is not null;

    public static int? NameColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, "name", "field", "property", "parameter");

    public static int? TypeColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, "type");

    public static int? ConstraintColumn(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "constraint", "constraints", "rule", "rules", "limit", "limits", "validation", "allowed");

    public static int? DefaultColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, "default", "default value");

    public static int? DescriptionColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, DescriptionNames);

    /// <summary>A column that says nothing which code could do; null where every column does, or is there to be read by people.</summary>
    public static int? UnknownColumn(IReadOnlyList<Column> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var known = i == NameColumn(columns) || i == TypeColumn(columns) || i == ConstraintColumn(columns) || i == DefaultColumn(columns)
                || ConstraintOf(columns[i], "yes") is not null || Array.Exists(DescriptionNames, name => string.Equals(name, columns[i].Name, StringComparison.OrdinalIgnoreCase));
            if (!known)
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>What a cell of a column such as <c>required</c> or <c>max length</c> says, as a constraint; null where the column is no such one.</summary>
    public static string? ConstraintOf(Column column, string cell)
    {
        var (no, written) = (cell.ToUpperInvariant() is "NO" or "FALSE" or "N", cell.ToUpperInvariant() is "YES" or "TRUE" or "Y" or "X" ? "" : " " + cell);
        return column.Name.ToUpperInvariant() switch
        {
            "REQUIRED" or "MANDATORY" => no ? "optional" : "required" + written,
            "NULLABLE" or "OPTIONAL" => no ? "required" : "optional" + written,
            "MIN" or "MINIMUM" => ">= " + cell,
            "MAX" or "MAXIMUM" => "<= " + cell,
            "MIN LENGTH" or "MINIMUM LENGTH" => "min length " + cell,
            "MAX LENGTH" or "MAXIMUM LENGTH" => "max length " + cell,
            _ => null,
        };
    }
}
