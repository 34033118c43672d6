using System.Globalization;
using System.Text;
using System.Text.Json;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>
/// What the documents show as examples is read and written again. An example that lacks what its own schema requires, or has a value of
/// another type, is refused by the reader and counted apart; whatever is read must come back as it was.
/// </summary>
public sealed class EveryExampleComesBack(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public void OfEveryDocument() => Run(CorpusDocuments.Files());

    [Fact]
    public void OfTheSmallOnesWithEveryTestRun() => Run(CorpusDocuments.Files().Where(path => new FileInfo(path).Length < 100_000));

    private void Run(IEnumerable<string> paths)
    {
        List<string> failures = [];
        output.WriteLine("| document | examples | same | refused | different |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var path in paths)
        {
            var text = File.ReadAllText(path);
            var examples = DocumentExamples.Of(text);
            if (examples.Count == 0)
            {
                continue;
            }

            var codecs = examples.Select(example => example.Codec).Distinct(StringComparer.Ordinal).ToList();
            var project = GeneratedProject.Of(text, $$"""
                namespace Acme.Api;
                using global::System; using global::System.Collections.Generic; using global::System.Net.Http; using global::System.Text.Json; using global::AutoDev.Contracts.Runtime;
                public static class RoundTripsOfExamples
                {
                    public static readonly Dictionary<string, Func<byte[], byte[]>> All = new()
                    {
                        {{string.Concat(codecs.Select((codec, at) => $"[{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(codec, quote: true)}] = Same{at}, "))}}
                    };
                    {{string.Concat(codecs.Select((codec, at) => $"private static byte[] Same{at}(byte[] json) => {codec}.ToUtf8({codec}.Parse(json)); "))}}
                }
                """);
            var same = (Dictionary<string, Func<byte[], byte[]>>)project.Load().GetType("Acme.Api.RoundTripsOfExamples")!.GetField("All")!.GetValue(null)!;
            var (good, refused, different) = (0, 0, 0);
            foreach (var (codec, value) in examples)
            {
                var json = Encoding.UTF8.GetBytes(NodeText.Json(value));
                try
                {
                    var back = JsonDocument.Parse(same[codec](json)).RootElement;
                    if (JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, back))
                    {
                        good++;
                    }
                    else
                    {
                        different++;
                        failures.Add($"{Path.GetFileName(path)}: {codec}: {Difference(JsonDocument.Parse(json).RootElement, back, "$")}");
                    }
                }
                catch (JsonException mistake)
                {
                    refused++;
                    output.WriteLine($"    refused: {codec}: {mistake.Message}");
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(path)} | {examples.Count} | {good} | {refused} | {different} |"));
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures.Take(60)));
    }

    private static string Difference(JsonElement was, JsonElement now, string place)
    {
        if (was.ValueKind == JsonValueKind.Object && now.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in was.EnumerateObject())
            {
                if (!now.TryGetProperty(member.Name, out var other))
                {
                    return $"{place}.{member.Name} is gone; it was {Short(member.Value)}";
                }

                if (!JsonElement.DeepEquals(member.Value, other))
                {
                    return Difference(member.Value, other, $"{place}.{member.Name}");
                }
            }
        }
        else if (was.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array && was.GetArrayLength() == now.GetArrayLength())
        {
            foreach (var (one, other) in was.EnumerateArray().Zip(now.EnumerateArray()).Where(pair => !JsonElement.DeepEquals(pair.First, pair.Second)))
            {
                return Difference(one, other, place + "[]");
            }
        }

        return $"{place} was {Short(was)} and is {Short(now)}";
    }

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 80 } text ? text[..80] : value.GetRawText();
}
