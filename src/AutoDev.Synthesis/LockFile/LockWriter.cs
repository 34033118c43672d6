using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AutoDev.Synthesis.LockFile;

/// <summary>Writes the lock: the same entries give the same bytes.</summary>
[Implements("PRP-103-4")]
[Implements("PRP-105-3")]
public static class LockWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private static readonly byte[] Head =
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{ \"{LockFormat.VersionKey}\": {LockFormat.Version}"));

    public static byte[] Write(SynthesisLock content)
    {
        var buffer = new ArrayBufferWriter<byte>(256 + (content.Entries.Count * 384));
        using var json = new Utf8JsonWriter(buffer, Options);
        buffer.Write(Head);
        foreach (var entry in content.Entries)
        {
            buffer.Write("\n, "u8);
            Put(json, LockFormat.KeyOf(entry.Id));
            buffer.Write(": "u8);
            WriteEntry(json, entry);
            json.Flush();
            json.Reset();
        }

        buffer.Write("\n}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    internal static void WriteEntry(Utf8JsonWriter json, LockEntry entry)
    {
        json.WriteStartObject();
        json.WriteString(LockFormat.Revision, entry.Revision.Value);
        json.WriteString(LockFormat.Behaviour, entry.Behaviour.Value);
        if (entry.Declaration is not null)
        {
            json.WriteString(LockFormat.Declaration, entry.Declaration);
        }

        if (entry.Open is not null)
        {
            json.WriteString(LockFormat.Open, Valid(entry.Open));
        }

        if (entry.Tried is not null)
        {
            json.WriteString(LockFormat.Tried, Valid(entry.Tried));
        }

        if (entry.Refused is not null)
        {
            json.WriteString(LockFormat.Refused, Valid(entry.Refused));
        }

        if (entry.Open is null || entry.Origin.Length > 0)
        {
            json.WriteNumber(LockFormat.Tier, entry.Tier);
            json.WriteString(LockFormat.Origin, Valid(entry.Origin));
        }

        if (entry.Library is not null)
        {
            json.WriteString(LockFormat.Library, Valid(entry.Library));
        }

        if (entry.Doubt is not null)
        {
            json.WriteString(LockFormat.Doubt, Valid(entry.Doubt));
        }

        WriteFiles(json, LockFormat.Files, entry, adopted: false);
        WriteFiles(json, LockFormat.Adopted, entry, adopted: true);
        if (entry.Evidence.Count > 0)
        {
            json.WriteStartObject(LockFormat.Evidence);
            foreach (var evidence in entry.Evidence)
            {
                json.WriteString(Valid(evidence.Gate), Valid(evidence.Seen));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFiles(Utf8JsonWriter json, string name, LockEntry entry, bool adopted)
    {
        var started = false;
        foreach (var file in entry.Files)
        {
            if (file.Adopted != adopted)
            {
                continue;
            }

            if (!started)
            {
                json.WriteStartObject(name);
                started = true;
            }

            json.WriteString(Valid(file.Path), file.Hash);
        }

        if (started)
        {
            json.WriteEndObject();
        }
    }

    private static void Put(Utf8JsonWriter json, string value)
    {
        json.WriteStringValue(Valid(value));
        json.Flush();
        json.Reset();
    }

    // A message may have been cut inside a surrogate pair, which JSON cannot hold.
    private static string Valid(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
