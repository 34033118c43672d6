using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary>ISO 8601 dates, with a time where written.</summary>
internal static class DateReader
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd HH:mm:ss",
    ];

    /// <summary>Null for a day that no calendar has.</summary>
    public static CellValue? Read(string text) =>
        text.Length >= 10
        && text[4] == '-'
        && text[7] == '-'
        && DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _)
            ? new DateValue(text.Replace(' ', 'T'))
            : null;
}
