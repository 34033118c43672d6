using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Cells;

/// <summary><c>15 min</c>, <c>1h 30min</c>, <c>2d</c>, <c>1:30:00</c>, <c>PT15M</c>.</summary>
internal static class DurationReader
{
    private static readonly Regex Clock = new(
        @"^(-)?(?:(\d{1,7})\.)?(\d{1,2}):([0-5]\d):([0-5]\d)(?:\.(\d{1,7}))?$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript);

    public static CellValue? Read(string text)
    {
        // Longer text is no duration, and the limit keeps every pattern short.
        if (text.Length > 64)
        {
            return null;
        }

        return text[0] is 'P' or '-' && text.IndexOf('P') is 0 or 1
            ? Iso(text)
            : text.IndexOf(':') > 0 ? ByClock(text) : ByUnits(text);
    }

    private static DurationValue? Iso(string text)
    {
        var body = text.TrimStart('-');
        var time = body.IndexOf('T');
        var months = body.IndexOf('M');
        // A month has no length, so only minutes may be written with an M.
        if (body.Length < 3 || (months >= 0 && (time < 0 || months < time)) || body.IndexOf('Y') >= 0)
        {
            return null;
        }

        try
        {
            return new DurationValue(XmlConvert.ToTimeSpan(text));
        }
        catch (FormatException)
        {
            return null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static DurationValue? ByClock(string text)
    {
        var match = Clock.Match(text);
        if (!match.Success)
        {
            return null;
        }

        var ticks = (Part(match, 2) * TimeSpan.TicksPerDay)
            + (Part(match, 3) * TimeSpan.TicksPerHour)
            + (Part(match, 4) * TimeSpan.TicksPerMinute)
            + (Part(match, 5) * TimeSpan.TicksPerSecond)
            + (match.Groups[6].Success ? long.Parse(match.Groups[6].Value.PadRight(7, '0'), CultureInfo.InvariantCulture) : 0);
        return new DurationValue(TimeSpan.FromTicks(match.Groups[1].Success ? -ticks : ticks));
    }

    private static long Part(Match match, int group) =>
        match.Groups[group].Success ? long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    private static DurationValue? ByUnits(string text)
    {
        decimal total = 0;
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && (text[at] is >= '0' and <= '9' or '.' || (at == 0 && text[at] == '-')))
            {
                at++;
            }

            if (!decimal.TryParse(
                text.Substring(start, at - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
            {
                return null;
            }

            at = SkipSpaces(text, at);
            var unit = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            if (TicksOf(text.Substring(unit, at - unit)) is not { } ticks || amount > long.MaxValue / ticks)
            {
                return null;
            }

            total += amount * ticks;
            at = SkipSpaces(text, at);
        }

        return Math.Abs(total) < long.MaxValue ? new DurationValue(TimeSpan.FromTicks((long)total)) : null;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at;
    }

    private static long? TicksOf(string unit) => unit switch
    {
        "ms" or "millisecond" or "milliseconds" => TimeSpan.TicksPerMillisecond,
        "s" or "sec" or "secs" or "second" or "seconds" => TimeSpan.TicksPerSecond,
        "m" or "min" or "mins" or "minute" or "minutes" => TimeSpan.TicksPerMinute,
        "h" or "hour" or "hours" => TimeSpan.TicksPerHour,
        "d" or "day" or "days" => TimeSpan.TicksPerDay,
        "w" or "week" or "weeks" => 7 * TimeSpan.TicksPerDay,
        _ => null,
    };
}
