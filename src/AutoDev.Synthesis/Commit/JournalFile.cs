using System.Text.Json;
using AutoDev.BuildContract;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Commit;

/// <summary>The journal on disk. It appears by a rename, so that it is whole or not there.</summary>
internal static class JournalFile
{
    private const int Version = 1;

    /// <summary>
    /// Beside the folders of the configurations and in none of them: they all write the same tree, so whichever is built next must find
    /// what was left.
    /// </summary>
    public static string PathFor(string intermediateDirectory) =>
        Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(intermediateDirectory))!, IntermediateFiles.Journal);

    public static byte[] Format(Journal journal)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            Put(json, "lock", journal.LockBefore);
            json.WriteStartArray("folders");
            foreach (var folder in journal.Folders)
            {
                json.WriteStringValue(folder);
            }

            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var item in journal.Items)
            {
                json.WriteStartObject();
                json.WriteString("id", item.Id);
                Put(json, "entry", item.Entry is null ? null : LockWriter.Write(SynthesisLock.Of([item.Entry])));
                json.WriteStartArray("effects");
                foreach (var effect in item.Effects)
                {
                    json.WriteStartObject();
                    json.WriteString("path", effect.Path);
                    Put(json, "before", effect.Before);
                    Put(json, "after", effect.After);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Null where the bytes are no journal of this version.</summary>
    public static Journal? Parse(byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
            {
                return null;
            }

            return new Journal(
                Bytes(root, "lock"),
                [.. root.GetProperty("folders").EnumerateArray().Select(Text)],
                [.. root.GetProperty("items").EnumerateArray().Select(Item)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static JournalItem Item(JsonElement item)
    {
        var entry = Bytes(item, "entry");
        return new JournalItem(
            Text(item.GetProperty("id")),
            entry is null ? null : LockReader.Read("", entry).Lock is { Entries: { Count: > 0 } entries } ? entries[0] : throw new FormatException("entry"),
            [.. item.GetProperty("effects").EnumerateArray().Select(static effect =>
                new JournalEffect(Text(effect.GetProperty("path")), Bytes(effect, "before"), Bytes(effect, "after")))]);
    }

    private static string Text(JsonElement value) => value.GetString() ?? throw new FormatException("text");

    private static void Put(Utf8JsonWriter json, string name, byte[]? bytes)
    {
        if (bytes is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteBase64String(name, bytes);
        }
    }

    private static byte[]? Bytes(JsonElement parent, string name)
    {
        var value = parent.GetProperty(name);
        return value.ValueKind == JsonValueKind.Null ? null : value.GetBytesFromBase64();
    }
}
