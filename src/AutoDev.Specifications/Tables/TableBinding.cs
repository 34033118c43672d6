using AutoDev.Specifications.CSharp;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Text;

namespace AutoDev.Specifications.Tables;

/// <summary>Which column of a table holds which parameter of a signature, and which the result.</summary>
/// <param name="ParameterColumns">For each parameter, in order, the index of its column.</param>
public sealed record TableBinding(EquatableArray<int> ParameterColumns, int ResultColumn)
{
    /// <summary>
    /// Binds by name; columns with other names are bound by position where there are exactly as many as parameters without a column.
    /// Null where the table is not about this member.
    /// </summary>
    public static TableBinding? Bind(Table table, MemberSignature signature)
    {
        if (table.Kind is TableKind.Fields or TableKind.Transitions || table.ResultColumn is not { } result)
        {
            return null;
        }

        if (table.Columns.Count != signature.Parameters.Count + 1)
        {
            return null;
        }

        var free = Enumerable.Range(0, table.Columns.Count).Where(index => index != result).ToList();
        var columns = new int[signature.Parameters.Count];
        var unnamed = new List<int>();
        for (var i = 0; i < columns.Length; i++)
        {
            var named = free.FindIndex(column => ColumnName.Is(table.Columns[column].Name, signature.Parameters[i].Name));
            if (named < 0)
            {
                unnamed.Add(i);
            }
            else
            {
                columns[i] = free[named];
                free.RemoveAt(named);
            }
        }

        for (var i = 0; i < unnamed.Count; i++)
        {
            columns[unnamed[i]] = free[i];
        }

        // A table none of whose columns is named like a parameter or the member says nothing about this member.
        var isAbout = unnamed.Count < columns.Length || columns.Length == 0 || ColumnName.Is(table.Columns[result].Name, signature.Name);
        return isAbout ? new TableBinding(columns.ToEquatableArray(), result) : null;
    }
}
