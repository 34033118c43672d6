using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tables;

/// <summary>Reads a column's heading: its name, and whether it is marked as the result.</summary>
internal static class ColumnHeading
{
    private static readonly HashSet<string> ResultNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "result", "expected", "output", "returns", "expected result", "expected output",
    };

    public static Column Read(CellDraft draft)
    {
        var name = CellMarkup.Strip(draft.Raw.Replace("\\|", "|"), out _).Trim();
        var marked = false;
        if (name.StartsWith("=>", StringComparison.Ordinal))
        {
            marked = true;
            name = name.Substring(2).TrimStart();
        }
        else if (name.EndsWith("=>", StringComparison.Ordinal))
        {
            marked = true;
            name = name.Substring(0, name.Length - 2).TrimEnd();
        }

        if (name.Length > 1 && name[name.Length - 1] == '?')
        {
            marked = true;
            name = name.Substring(0, name.Length - 1).TrimEnd();
        }

        return new Column(CellMarkup.Strip(name, out _), draft.Raw, draft.Span, marked);
    }

    public static bool NamesResult(Column column) => ResultNames.Contains(column.Name);
}
