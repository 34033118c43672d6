using System.Globalization;
using AutoDev.Contracts.Documents;
using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>
/// The matrix of docs/contracts.md, which has its command.
/// </summary>
public sealed class EveryDocumentCompiles(ITestOutputHelper output)
{
    private const int Small = 100_000;

    /// <summary>Takes minutes: the compiler binds some 600,000 lines.</summary>
    [Fact(Explicit = true)]
    public void WithoutErrorsAndWithoutWarnings() => Compile(CorpusDocuments.Files());

    [Fact]
    public void TheSmallOnesCompileWithEveryTestRun() => Compile(CorpusDocuments.Files().Where(path => new FileInfo(path).Length < Small));

    private void Compile(IEnumerable<string> paths)
    {
        List<string> failures = [];
        output.WriteLine("| document | OpenAPI | files | lines | files with server | lines with server | compiler |");
        output.WriteLine("|---|---|---:|---:|---:|---:|---|");
        foreach (var path in paths)
        {
            var text = File.ReadAllText(path);
            var root = DocumentReader.Read(text, new ContractFindings())!;
            var version = string.Join('.', (root["openapi"] ?? root["swagger"])!.Text.Split('.').Take(2));
            var client = ContractGenerator.Generate(text, new ContractSettings("Acme.Api", ContractParts.Models | ContractParts.Client));
            var all = ContractGenerator.Generate(text, new ContractSettings("Acme.Api", GeneratedProject.Everything));
            var diagnostics = GeneratedProject.Of(all).Diagnostics();
            var verdict = diagnostics.Count == 0 ? "clean" : string.Join(' ', diagnostics.GroupBy(one => one.Id, StringComparer.Ordinal).Select(same => $"{same.Key}×{same.Count()}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(path)} | {version} | {client.Files.Count} | {Lines(client)} | {all.Files.Count} | {Lines(all)} | {verdict} |"));
            failures.AddRange(diagnostics.Take(6).Select(one => $"{Path.GetFileName(path)}: {one} | {one.Location.SourceTree?.GetText().Lines[one.Location.GetLineSpan().StartLinePosition.Line]}"));
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static int Lines(ContractGeneration generation) => generation.Files.Sum(file => file.Text.Count(letter => letter == '\n'));
}
