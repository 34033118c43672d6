using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary><c>9:00</c>, <c>10:30</c>, <c>23:59</c>: what only a clock shows.</summary>
internal static class TimeReader
{
    public static CellValue? Read(string text)
    {
        var colon = text.IndexOf(':');
        return colon is 1 or 2
            && text.Length == colon + 3
            && IsDigit(text[colon + 1])
            && IsDigit(text[colon + 2])
            && text[colon + 1] <= '5'
            && IsDigit(text[0])
            && (colon == 1 || (IsDigit(text[1]) && (text[0] is '0' or '1' || (text[0] == '2' && text[1] <= '3'))))
                ? new TimeValue(text)
                : null;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
