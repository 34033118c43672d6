using System.Globalization;
using System.Text;
using System.Text.Json;
using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>The required part of JSON Schema's official test suite for 2020-12: each schema becomes code, and the code decides each case as the suite does.</summary>
[Verifies("PRP-010-16")]
public sealed class EverySuiteCaseIsDecided(ITestOutputHelper output)
{
    private const string Suite = "specs/example-tables/json-schema-org+JSON-Schema-Test-Suite/tests/draft2020-12";

    /// <summary>What refers to documents that the suite keeps elsewhere, which are not in the corpus, or to the metaschema.</summary>
    private static readonly HashSet<string> Elsewhere = new(
        [
            "defs.json: validate definition against metaschema",
            "dynamicRef.json: $ref and $dynamicAnchor are independent of order - $defs first",
            "dynamicRef.json: $ref and $dynamicAnchor are independent of order - $ref first",
            "dynamicRef.json: $ref to $dynamicRef finds detached $dynamicAnchor",
            "dynamicRef.json: strict-tree schema, guards against misspelled properties",
            "dynamicRef.json: tests for implementation dynamic anchor and reference link",
            "ref.json: remote ref, containing refs itself",
            "refRemote.json: remote ref",
            "refRemote.json: fragment within remote ref",
            "refRemote.json: anchor within remote ref",
            "refRemote.json: ref within remote ref",
            "refRemote.json: base URI change",
            "refRemote.json: base URI change - change folder",
            "refRemote.json: base URI change - change folder in subschema",
            "refRemote.json: root ref in remote ref",
            "refRemote.json: remote ref with ref to defs",
            "refRemote.json: Location-independent identifier in remote ref",
            "refRemote.json: retrieved nested refs resolve relative to their URI not $id",
            "refRemote.json: remote HTTP ref with different $id",
            "refRemote.json: remote HTTP ref with different URN $id",
            "refRemote.json: remote HTTP ref with nested absolute ref",
            "refRemote.json: $ref to $ref finds detached $anchor",
            "vocabulary.json: ignore unrecognized optional vocabulary",
            "vocabulary.json: schema that uses custom metaschema with with no validation vocabulary",
        ],
        StringComparer.Ordinal);

    [Fact]
    public void OfTheRequiredPart()
    {
        var groups = CorpusDocuments.Files(Suite).SelectMany(GroupsOf).ToList();
        var generations = groups.Select((group, number) => ContractGenerator.Generate(group.Schema, new ContractSettings(Space(number), ContractParts.Models | ContractParts.Validation, "Suite"))).ToList();
        var files = generations.SelectMany((generation, number) => generation.Files.Select(file => file with { Name = $"{number}/{file.Name}" }));
        var project = GeneratedProject.Of(new ContractGeneration([.. files], []));
        var errors = project.Diagnostics();
        Assert.True(errors.Count == 0, string.Join('\n', errors.Take(20).Select(error => $"{error}: {error.Location.SourceTree?.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line]}")));
        var assembly = project.Load();
        var (decided, wrong, apart) = (0, new List<string>(), new List<string>());
        for (var number = 0; number < groups.Count; number++)
        {
            var (file, name, _, cases) = groups[number];
            if (generations[number].Findings.FirstOrDefault(static finding => finding.Fault is ContractFault.UnresolvedReference or ContractFault.Malformed) is { } missing)
            {
                apart.Add($"{file}: {name} ({cases.Count}): {missing.Message}");
                Assert.True(Elsewhere.Contains($"{file}: {name}"), apart[^1]);
                continue;
            }

            var method = assembly.GetType($"{Space(number)}.{generations[number].Files[^1].Name}")!.GetMethod("Validate")!;
            foreach (var (title, json, isValid) in cases)
            {
                var violations = (IReadOnlyList<string>)method.Invoke(null, [json])!;
                decided++;
                if (violations.Count == 0 != isValid)
                {
                    wrong.Add($"{file}: {name}: {title}: {(isValid ? string.Join(", ", violations) : "nothing found")} in {json.GetRawText()}");
                }
            }
        }

        output.WriteLine($"{groups.Count} schemas, {decided} cases decided, {wrong.Count} of them otherwise than the suite; not decided:");
        apart.ForEach(output.WriteLine);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(Elsewhere.Count, apart.Count);
    }

    private static string Space(int number) => "Suite.Number" + number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<(string File, string Name, string Schema, IReadOnlyList<(string Title, JsonElement Json, bool IsValid)> Cases)> GroupsOf(string path) =>
        from @group in JsonDocument.Parse(File.ReadAllText(path, Encoding.UTF8)).RootElement.EnumerateArray()
        select (
            Path.GetFileName(path),
            @group.GetProperty("description").GetString()!,
            @group.GetProperty("schema").GetRawText(),
            (IReadOnlyList<(string, JsonElement, bool)>)[.. from one in @group.GetProperty("tests").EnumerateArray() select (one.GetProperty("description").GetString()!, one.GetProperty("data"), one.GetProperty("valid").GetBoolean())]);
}
