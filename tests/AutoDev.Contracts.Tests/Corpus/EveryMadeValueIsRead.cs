using System.Globalization;
using System.Text;
using System.Text.Json;
using AutoDev.Contracts.CSharp;
using AutoDev.Contracts.Model;
using AutoDev.Contracts.Model.Examples;
using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>What a mock answers is what the client of the same document reads, unless the document shows an example that is none of its own type.</summary>
public sealed class EveryMadeValueIsRead(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public void OfEveryDocument() => Assert.True(Run(CorpusDocuments.Files()).Count < 20);

    [Fact]
    public void OfTheSmallOnesWithEveryTestRun() => Assert.Empty(Run(CorpusDocuments.Files().Where(path => new FileInfo(path).Length < 100_000)));

    private List<string> Run(IEnumerable<string> paths)
    {
        List<string> failures = [];
        output.WriteLine("| document | answers | made | read | refused |");
        output.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var path in paths)
        {
            var text = File.ReadAllText(path);
            var values = ValuesOf(text);
            var made = values.Where(static value => value.Json is not null).ToList();
            var codecs = made.Select(static value => value.Codec).Distinct(StringComparer.Ordinal).ToList();
            var project = GeneratedProject.Of(text, $$"""
                namespace Acme.Api;
                using global::System; using global::System.Collections.Generic; using global::System.Net.Http; using global::System.Text.Json; using global::AutoDev.Contracts.Runtime;
                public static class ReadersOfValues
                {
                    public static readonly Dictionary<string, Action<byte[]>> All = new()
                    {
                        {{string.Concat(codecs.Select((codec, at) => $"[{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(codec, quote: true)}] = Read{at}, "))}}
                    };
                    {{string.Concat(codecs.Select((codec, at) => $"private static void Read{at}(byte[] json) => {codec}.Parse(json); "))}}
                }
                """);
            var readers = (Dictionary<string, Action<byte[]>>)project.Load().GetType("Acme.Api.ReadersOfValues")!.GetField("All")!.GetValue(null)!;
            var refused = 0;
            foreach (var (codec, json) in made)
            {
                try
                {
                    readers[codec](Encoding.UTF8.GetBytes(json!));
                }
                catch (JsonException mistake)
                {
                    refused++;
                    failures.Add($"{Path.GetFileName(path)}: {codec}: {mistake.Message}");
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(path)} | {values.Count} | {made.Count} | {made.Count - refused} | {refused} |"));
        }

        failures.ForEach(output.WriteLine);
        return failures;
    }

    private static List<(string Codec, string? Json)> ValuesOf(string text)
    {
        var (contract, _, operations, findings) = PlannedDocument.Of(text);
        var examples = new ExampleReader(contract.References, new SchemaResolver(contract.References, findings));
        return
        [
            .. from operation in operations
               from response in operation.Responses
               where response is { Kind: ContentKind.Json, Type: { Codec.Length: > 0, Kind: not TypeKind.File } }
               let content = response.Response.Contents.First(content => content.MediaType == response.MediaType)
               select (response.Type!.Codec, examples.Of(content.Schema)),
        ];
    }
}
