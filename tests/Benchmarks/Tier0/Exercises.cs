using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Benchmarks.Tier0;

/// <summary>
/// Exercism's exercises as tasks: those whose C# stub is one static function of simple types, with the canonical cases as rows and two
/// thirds of them shown. A case that expects an error expects an <c>ArgumentException</c>, as the track's tests do.
/// </summary>
internal static partial class Exercises
{
    public static IEnumerable<JsonObject> Tasks(string folder) => File.ReadLines(Path.Combine(folder, "exercism.jsonl"))
        .Select(static line => Task(JsonNode.Parse(line)!.AsObject())).OfType<JsonObject>();

    /// <summary>Two thirds, at least three.</summary>
    public static int Shown(int rows) => Math.Min(rows, Math.Max(3, rows * 2 / 3));

    private static JsonObject? Task(JsonObject exercise)
    {
        var stub = string.Join('\n', exercise["stub"]!.AsObject().Select(static file => file.Value!.GetValue<string>()));
        var members = Member().Matches(stub);
        if (members.Count != 1 || !SimpleType().IsMatch(members[0].Groups["type"].Value))
        {
            return null;
        }

        var parameters = members[0].Groups["parameters"].Value.Split(", ").Select(static text => Parameter().Match(text)).ToList();
        var excluded = exercise["excludedInCSharp"]?.AsArray().Select(static uuid => uuid!.ToString()).ToHashSet() ?? [];
        var cases = exercise["cases"]!.AsArray().Select(static one => one!.AsObject()).Where(one => !excluded.Contains(one["uuid"]!.ToString())).ToList();
        if (!parameters.TrueForAll(static parameter => parameter.Success)
            || cases.Select(static one => one["property"]!.GetValue<string>()).Distinct().Count() != 1
            || cases.Exists(one => one["input"]!.AsObject().Count != parameters.Count))
        {
            return null;
        }

        return new JsonObject
        {
            ["id"] = exercise["id"]!.GetValue<string>(),
            ["params"] = new JsonArray([.. parameters.Select(static parameter => new JsonObject
            {
                ["name"] = parameter.Groups["name"].Value,
                ["type"] = parameter.Groups["type"].Value,
            })]),
            ["returns"] = members[0].Groups["type"].Value,
            ["examples"] = new JsonArray([.. cases.Select(static one => new JsonObject
            {
                ["in"] = new JsonArray([.. one["input"]!.AsObject().Select(static input => input.Value!.DeepClone())]),
                ["out"] = Expected(one["expected"]!),
            })]),
        };
    }

    private static JsonNode Expected(JsonNode expected) => expected is JsonObject error && error.ContainsKey("error")
        ? new JsonObject { ["error"] = "ArgumentException" }
        : expected.DeepClone();

    [GeneratedRegex(@"public static (?<type>[\w<>\[\]]+) \w+\((?<parameters>[^()]*)\)")]
    private static partial Regex Member();

    [GeneratedRegex(@"^(int|long|double|decimal|bool|char|string)(\[\])?$|^(IEnumerable|IReadOnlyList|List|IList)<(int|long|double|decimal|bool|char|string)>$")]
    private static partial Regex SimpleType();

    [GeneratedRegex(@"^(this )?(?<type>(int|long|double|decimal|bool|char|string)(\[\])?|(IEnumerable|IReadOnlyList|List|IList)<\w+>) (?<name>\w+)$")]
    private static partial Regex Parameter();
}
