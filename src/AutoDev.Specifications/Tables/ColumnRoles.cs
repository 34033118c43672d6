using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tables;

/// <summary>Finds the first column that bears one of some headings.</summary>
internal static class ColumnRoles
{
    public static int? Find(IReadOnlyList<Column> columns, params string[] names)
    {
        foreach (var name in names)
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (string.Equals(columns[i].Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return i;
                }
            }
        }

        return null;
    }
}
