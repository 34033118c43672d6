using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tables;

/// <summary>Finds the columns of a table of fields.</summary>
public static class FieldTable
{
    internal static bool Recognises(IReadOnlyList<Column> columns) => NameColumn(columns) is not null && TypeColumn(columns) is not null;

    public static int? NameColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, "name", "field", "property", "parameter");

    public static int? TypeColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, "type");

    public static int? ConstraintColumn(IReadOnlyList<Column> columns) =>
        ColumnRoles.Find(columns, "constraint", "constraints", "rule", "rules", "limit", "limits", "validation", "allowed");

    public static int? DefaultColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, "default", "default value");

    public static int? DescriptionColumn(IReadOnlyList<Column> columns) => ColumnRoles.Find(columns, "description", "meaning", "notes", "note");
}
