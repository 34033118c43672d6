using System.Globalization;
using System.Text.Json;

namespace AutoDev.Synthesis.Ledger;

/// <summary>An entry as JSON; what is absent is left out.</summary>
internal static class LedgerLine
{
    public static void Write(Utf8JsonWriter json, LedgerEntry entry, DateTimeOffset time)
    {
        json.WriteStartObject();
        json.WriteString("time", time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteString("event", NameOf(entry.Event));
        Text(json, "requirement", entry.Requirement);
        if (entry.Tier is { } tier)
        {
            json.WriteNumber("tier", tier);
        }

        Text(json, "origin", entry.Origin);
        Text(json, "gate", entry.Gate);
        Text(json, "detail", entry.Detail);
        if (entry.Elapsed is { } elapsed)
        {
            json.WriteNumber("milliseconds", (long)elapsed.TotalMilliseconds);
        }

        if (entry.Cost is { } cost)
        {
            json.WriteNumber("cost", cost);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(name, value);
        }
    }

    private static string NameOf(LedgerEvent kind) => kind switch
    {
        LedgerEvent.Started => "started",
        LedgerEvent.Proposed => "proposed",
        LedgerEvent.Declined => "declined",
        LedgerEvent.Refused => "refused",
        LedgerEvent.Accepted => "accepted",
        LedgerEvent.Committed => "committed",
        LedgerEvent.Skipped => "skipped",
        LedgerEvent.Recovered => "recovered",
        LedgerEvent.Adopted => "adopted",
        LedgerEvent.Discarded => "discarded",
    };
}
