using AutoDev.Specifications.Cells;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Tables;

/// <summary>A cell as the words that stand in it.</summary>
internal static class CellWords
{
    /// <summary>Without quotes, code marks and emphasis; null where nothing is written.</summary>
    public static string? Of(Cell cell) => cell.Value switch
    {
        EmptyValue or AnyCondition => null,
        TextValue text => text.Text,
        NameValue name => name.Name,
        ExceptionValue exception => exception.TypeName,
        _ => CellMarkup.Strip(cell.Raw.Replace("\\|", "|"), out _),
    };
}
