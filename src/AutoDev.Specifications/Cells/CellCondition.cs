using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary>Tells conditions from values.</summary>
public static class CellCondition
{
    /// <summary>Whether a cell limits a value instead of being one.</summary>
    public static bool IsCondition(CellValue value) => value is not PlainValue;
}
