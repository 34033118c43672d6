using System.Globalization;
using AutoDev.Contracts.Documents;

namespace AutoDev.Contracts.Model.Examples;

/// <summary>The simplest text or number that a schema allows, as JSON.</summary>
internal static class ScalarExamples
{
    private const int LongestText = 4096;

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["date"] = "2026-01-31",
        ["date-time"] = "2026-01-31T12:30:00Z",
        ["time"] = "12:30:00",
        ["duration"] = "PT1H",
        ["uuid"] = "6f9619ff-8b86-4011-b42d-00c04fc964ff",
        ["uri"] = "https://example.com/",
        ["uri-reference"] = "/path",
        ["url"] = "https://example.com/",
        ["email"] = "person@example.com",
        ["hostname"] = "example.com",
        ["ipv4"] = "192.0.2.1",
        ["ipv6"] = "2001:db8::1",
        ["byte"] = "AA==",
        ["binary"] = "",
        ["decimal"] = "1.5",
    };

    /// <summary>Null where a pattern rules it: the text that keeps one is nothing to guess.</summary>
    public static string? Text(DocumentNode schema)
    {
        if (schema["pattern"] is not null)
        {
            return null;
        }

        var text = schema["format"]?.String is { } format && Formats.TryGetValue(format, out var known) ? known : "text";
        if (Count(schema["minLength"]) is { } least && text.Length < least)
        {
            return least > LongestText ? null : NodeText.Quoted(text.PadRight(least, 'x'));
        }

        return NodeText.Quoted(Count(schema["maxLength"]) is { } most && text.Length > most ? text.Substring(0, most) : text);
    }

    /// <summary>The number nearest to 1 that keeps the bounds; null where that is no multiple of what it must be.</summary>
    public static string? Number(DocumentNode schema, bool isWhole)
    {
        var step = isWhole ? 1m : 0.5m;
        var (value, isChosen) = (1m, false);
        if (Bound(schema, "maximum", "exclusiveMaximum", -step) is { } most && value > most)
        {
            (value, isChosen) = (isWhole ? decimal.Floor(most) : most, true);
        }

        if (Bound(schema, "minimum", "exclusiveMinimum", step) is { } least && value < least)
        {
            (value, isChosen) = (isWhole ? decimal.Ceiling(least) : least, true);
        }

        if (Read(schema["multipleOf"]) is { } unit && unit > 0 && value % unit != 0)
        {
            value = isChosen ? decimal.Ceiling(value / unit) * unit : unit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Null where it is no number of things.</summary>
    public static int? Count(DocumentNode? node) => int.TryParse(node?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>In 3.0 <c>exclusiveMinimum</c> is a flag beside the bound, in 3.1 the bound itself.</summary>
    private static decimal? Bound(DocumentNode schema, string inclusive, string exclusive, decimal step) =>
        schema[exclusive] is { Kind: NodeKind.Number } own && Read(own) is { } bound ? bound + step
        : Read(schema[inclusive]) is { } limit ? (schema[exclusive]?.IsTrue == true ? limit + step : limit)
        : null;

    private static decimal? Read(DocumentNode? node) =>
        decimal.TryParse(node?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e18m ? number : null;
}
