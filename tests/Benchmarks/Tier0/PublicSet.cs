using System.Text.Json;
using System.Text.Json.Nodes;

namespace Benchmarks.Tier0;

/// <summary>A set of tasks that others published, and how its rows are parted into those shown and those judged by.</summary>
internal sealed class PublicSet
{
    /// <summary>Rows beyond this add time and no judgement.</summary>
    private const int MostHidden = 300;

    private readonly Func<string, IEnumerable<JsonObject>> read;
    private readonly Func<int, int> shown;

    private PublicSet(string name, Func<int, int> shown, Func<string, IEnumerable<JsonObject>>? read = null)
    {
        Name = name;
        this.shown = shown;
        this.read = read ?? (folder => File.ReadLines(Path.Combine(folder, name + ".jsonl")).Select(static line => JsonNode.Parse(line)!.AsObject()));
    }

    public static IReadOnlyList<PublicSet> All { get; } =
    [
        new("lambdabeam-handwritten", static rows => rows),
        new("lambdabeam-synthetic", static rows => rows),
        new("psb1", Half),
        new("dryad-hardbench", Half),
        new("exercism", Exercises.Shown, Exercises.Tasks),
    ];

    public string Name { get; }

    /// <summary>Each task as a line for the synthesizer, and the results that it is not told.</summary>
    public IEnumerable<(string Line, JsonElement[] Expected)> Tasks(string folder)
    {
        foreach (var task in read(folder))
        {
            var examples = task["examples"]!.AsArray().ToList();
            var heldout = task["heldout"]?.AsArray().Take(MostHidden) ?? [];
            var count = shown(examples.Count);
            var hidden = examples.Skip(count).Concat(heldout).ToList();
            var line = new JsonObject
            {
                ["id"] = task["id"]!.DeepClone(),
                ["params"] = task["params"]!.DeepClone(),
                ["returns"] = task["returns"]!.DeepClone(),
                ["examples"] = new JsonArray([.. examples.Take(count).Select(static row => row!.DeepClone())]),
                ["inputs"] = new JsonArray([.. hidden.Select(static row => row!["in"]!.DeepClone())]),
            };
            yield return (line.ToJsonString(), [.. hidden.Select(static row => JsonSerializer.SerializeToElement(row!["out"]))]);
        }
    }

    // The first three, or half of the rows, whichever is more.
    private static int Half(int rows) => Math.Min(rows, Math.Max(3, (rows + 1) / 2));
}
