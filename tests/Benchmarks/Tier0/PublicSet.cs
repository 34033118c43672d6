using System.Text;
using System.Text.Json;

namespace Benchmarks.Tier0;

/// <summary>A set of tasks that others published, and how its rows are parted into those shown and those judged by.</summary>
/// <param name="ShowsAll">The set has rows of its own to judge by, and few rows to show.</param>
internal sealed record PublicSet(string File, bool ShowsAll)
{
    /// <summary>Rows beyond this add time and no judgement.</summary>
    private const int MostHidden = 300;

    public static IReadOnlyList<PublicSet> All { get; } =
    [
        new("lambdabeam-handwritten", ShowsAll: true),
        new("lambdabeam-synthetic", ShowsAll: true),
        new("psb1", ShowsAll: false),
        new("dryad-hardbench", ShowsAll: false),
    ];

    /// <summary>Each task as a line for the synthesizer, and the results that it is not told.</summary>
    public IEnumerable<(string Line, JsonElement[] Expected)> Tasks(string folder)
    {
        foreach (var text in System.IO.File.ReadLines(Path.Combine(folder, File + ".jsonl")))
        {
            using var document = JsonDocument.Parse(text);
            var task = document.RootElement;
            var examples = task.GetProperty("examples").EnumerateArray().ToArray();
            var heldout = task.TryGetProperty("heldout", out var more) ? more.EnumerateArray().Take(MostHidden).ToArray() : [];
            var shown = ShowsAll ? examples.Length : Math.Min(examples.Length, Math.Max(3, (examples.Length + 1) / 2));
            JsonElement[] hidden = [.. examples.Skip(shown), .. heldout];
            yield return (Line(task, examples.Take(shown), hidden), [.. hidden.Select(static row => row.GetProperty("out").Clone())]);
        }
    }

    private static string Line(JsonElement task, IEnumerable<JsonElement> shown, IEnumerable<JsonElement> hidden)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            foreach (var name in new[] { "id", "params", "returns" })
            {
                json.WritePropertyName(name);
                task.GetProperty(name).WriteTo(json);
            }

            json.WriteStartArray("examples");
            foreach (var row in shown)
            {
                row.WriteTo(json);
            }

            json.WriteEndArray();
            json.WriteStartArray("inputs");
            foreach (var row in hidden)
            {
                row.GetProperty("in").WriteTo(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
