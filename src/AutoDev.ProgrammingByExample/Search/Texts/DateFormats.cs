using System.Globalization;
using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search.Texts;

/// <summary>
/// The formats of .NET that dates and times are written in, read from the rows: from texts that are dates what each of their runs of
/// letters and digits may be, and from what is wanted which part of the date each of its runs is.
/// </summary>
internal static class DateFormats
{
    private const int MostRuns = 19;

    private const int MostFormats = 6;

    private const int FewestYear = 1000;

    private static readonly string[] OfDigits = ["yyyy", "dd", "d", "MM", "M", "yy", "HH", "H", "hh", "h", "mm", "m", "ss", "s"];

    private static readonly string[] OfLetters = ["MMMM", "MMM", "dddd", "ddd", "tt"];

    private static readonly string[] OfTimes = ["HH", "H", "hh", "h", "mm", "m", "ss", "s", "tt"];

    /// <summary>The formats that all texts can be read by, likelier first.</summary>
    public static IReadOnlyList<string> In(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0 || Tokens.Of(texts, MostRuns) is not { } runs)
            return [];
        var slots = Enumerable.Range(0, runs.Count).Select(place => Slot(runs, place)).ToArray();
        if (Array.Exists(slots, static slot => slot.Length == 0))
            return [];
        return [.. Combine(slots).Select(parts => (Parts: parts, Format: Join(parts)))
            .Where(candidate => IsWhole(candidate.Parts) && texts.All(text => FormatOperators.Read(text, candidate.Format) is not null))
            .Select(candidate => candidate.Format).Take(2)];
    }

    /// <summary>The formats that give all <paramref name="wanted"/> for the dates.</summary>
    /// <param name="format">That the dates were read by; what it does not have, they do not tell.</param>
    public static IReadOnlyList<string> For(IReadOnlyList<DateTime> dates, IReadOnlyList<string> wanted, string format)
    {
        if (Tokens.Of(wanted, MostRuns) is not { } runs)
            return [];
        var slots = new string[runs.Count][];
        for (var place = 0; place < slots.Length; place++)
        {
            var texts = runs.At(place);
            var parts = (runs.IsOfDigits(place) ? OfDigits : runs.IsOfLetters(place) ? OfLetters : [])
                .Where(part => format.Contains(OfTimes.Contains(part) ? 'm' : 'y', StringComparison.Ordinal))
                .Where(part => Enumerable.Range(0, texts.Length).All(row => Write(dates[row], part) == texts[row]));
            slots[place] = [.. parts.Take(2), .. runs.IsSame(place) ? [Literal(texts[0])] : Array.Empty<string>()];
            if (slots[place].Length == 0)
                return [];
        }

        return [.. Combine(slots).Where(static parts => parts.Exists(IsPart)).Select(Join)
            .Where(made => Enumerable.Range(0, dates.Count).All(row => Write(dates[row], made) == wanted[row])).Take(MostFormats)];
    }

    private static string Write(DateTime date, string format) =>
        date.ToString(format.Length == 1 ? "%" + format : format, CultureInfo.InvariantCulture);

    // What a run of a text that is a date may be.
    private static string[] Slot(Tokens runs, int place)
    {
        if (runs.IsOfLetters(place))
            return [.. OfLetters.Where(part => Array.TrueForAll(runs.At(place), text => IsName(text, part))).Take(1), .. runs.IsSame(place) ? [Literal(runs.Rows[0][place])] : Array.Empty<string>()];
        if (!runs.IsOfDigits(place))
            return runs.IsSame(place) ? [Literal(runs.Rows[0][place])] : [];
        var texts = runs.At(place);
        if (Array.TrueForAll(texts, static text => text.Length == 4 && int.Parse(text, CultureInfo.InvariantCulture) >= FewestYear))
            return ["yyyy"];
        if (Array.TrueForAll(texts, static text => text.Length == 8))
            return ["yyyyMMdd", "ddMMyyyy", "MMddyyyy"];
        if (!Array.TrueForAll(texts, static text => text.Length <= 2))
            return [];
        // A zero before a digit says that there are always two.
        var isPadded = Array.TrueForAll(texts, static text => text.Length == 2) && Array.Exists(texts, static text => text[0] == '0');
        string[] parts = IsBesideColon(runs, place) ? ["H", "h", "m", "s"] : ["M", "d", "H", "h"];
        return isPadded ? [.. parts.Select(static part => part + part), "yy"] : Array.TrueForAll(texts, static text => text.Length == 2) ? [.. parts, "yy"] : parts;
    }

    private static bool IsBesideColon(Tokens runs, int place) =>
        (place > 0 && runs.Rows[0][place - 1] is ":") || (place + 1 < runs.Count && runs.Rows[0][place + 1] is ":");

    private static bool IsName(string text, string part)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        var known = part switch
        {
            "MMMM" => names.MonthNames,
            "MMM" => names.AbbreviatedMonthNames,
            "dddd" => names.DayNames,
            "ddd" => names.AbbreviatedDayNames,
            _ => [names.AMDesignator, names.PMDesignator],
        };
        return known.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    // A date with its year, a time, or both, each part once and in an order that people write.
    private static bool IsWhole(List<string> parts)
    {
        var order = string.Concat(parts.Where(IsPart).Select(static part => part.Length > 4 ? part[..1] + part[^1] : part.Contains("ddd", StringComparison.Ordinal) ? "" : part[..1]));
        var date = order.TrimEnd('t', 's', 'm', 'H', 'h');
        var time = order[date.Length..];
        return date is "" or "yMd" or "dMy" or "Mdy" or "yM" or "My" or "y" or "yd" or "dy"
            && time is "" or "Hm" or "Hms" or "hmt" or "hmst" && order.Length > 0;
    }

    private static bool IsPart(string part) => !part.StartsWith('\'') && char.IsLetter(part[0]);

    private static IEnumerable<List<string>> Combine(string[][] slots)
    {
        var all = new List<List<string>> { new() };
        foreach (var slot in slots)
            all = [.. all.SelectMany(start => slot.Where(part => !IsPart(part) || !start.Exists(other => IsPart(other) && other[0] == part[0] && other.Length < 3 == part.Length < 3)).Select(part => (List<string>)[.. start, part])).Take(400)];
        return all;
    }

    private static string Join(List<string> parts) => parts.Count == 1 && parts[0].Length == 1 ? "%" + parts[0] : string.Concat(parts);

    // Letters would be parts of the date, and some signs have a meaning.
    private static string Literal(string text) =>
        text.All(static c => c is ' ' or ',' or '-' or '.' or '/' or ':' or '(' or ')') ? text
        : text.Contains('\'', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal) ? string.Concat(text.Select(static c => $"\\{c}"))
        : $"'{text}'";
}
