using System.Diagnostics;
using System.Globalization;
using AutoDev.Contracts.Tests.Harness;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>The matrix of GraphQL in docs/contracts.md, which has its command.</summary>
public sealed class EverySchemaCompiles(ITestOutputHelper output)
{
    private const int Levels = 1;

    /// <summary>Takes minutes.</summary>
    [Fact(Explicit = true)]
    public void WithOperationsForEveryField() => Compile(CorpusDocuments.Files("graphql"));

    [Fact]
    public void TheSmallOnesCompileWithEveryTestRun() => Compile(CorpusDocuments.Files("graphql").Where(path => new FileInfo(path).Length < 50_000));

    private void Compile(IEnumerable<string> paths)
    {
        List<string> failures = [];
        output.WriteLine("| schema | findings | types | lines | operations | files | lines | generated in ms | compiler |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---|");
        foreach (var path in paths)
        {
            var schema = File.ReadAllText(path);
            var operations = EveryFieldOperations.Of(schema, Levels);
            var clock = Stopwatch.StartNew();
            var server = GraphQLProjects.Generate(schema, "", "Models,Server");
            var client = GraphQLProjects.Generate(schema, operations);
            var elapsed = clock.ElapsedMilliseconds;
            var diagnostics = new[] { server, client }.SelectMany(generation => GraphQLProjects.Of(generation).Diagnostics()).ToList();
            var verdict = diagnostics.Count == 0 ? "clean" : string.Join(' ', diagnostics.GroupBy(one => one.Id, StringComparer.Ordinal).Select(same => $"{same.Key}×{same.Count()}"));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(path)} | {server.Findings.Count} | {server.Files.Count} | {Lines(server)} | {operations.Count(letter => letter == '\n')} | {client.Files.Count} | {Lines(client)} | {elapsed} | {verdict} |"));
            failures.AddRange(diagnostics.Take(6).Select(one => $"{Path.GetFileName(path)}: {one} | {one.Location.SourceTree?.GetText(TestContext.Current.CancellationToken).Lines[one.Location.GetLineSpan().StartLinePosition.Line]}"));
            failures.AddRange(client.Findings.Select(found => found.Finding).Where(finding => finding.Fault is not (ContractFault.DuplicateKey or ContractFault.DeprecatedUse)).Take(6).Select(finding => $"{Path.GetFileName(path)}: {finding}"));
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static int Lines(GraphQLGeneration generation) => generation.Files.Sum(file => file.Text.Count(letter => letter == '\n'));
}
