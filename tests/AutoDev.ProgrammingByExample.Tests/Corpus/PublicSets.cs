using System.Reflection;

namespace AutoDev.ProgrammingByExample.Tests.Corpus;

/// <summary>
/// Not part of an ordinary run, for it takes minutes: <c>dotnet test --project tests/AutoDev.ProgrammingByExample.Tests
/// -- --explicit only</c>, with the sets in <c>$AUTODEV_CORPUS/synthesis</c> (or <c>../shared/corpus</c> beside the repository).
/// </summary>
public sealed class PublicSets(ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public void FiguresAreReported()
    {
        var corpus = Environment.GetEnvironmentVariable("AUTODEV_CORPUS") ?? Path.Combine(RepositoryRoot(), "..", "shared", "corpus");

        foreach (var path in Directory.EnumerateFiles(Path.Combine(corpus, "synthesis"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            if (CorpusTask.Read(path).Any())
                output.WriteLine(CorpusFigures.Run(path, Effort.Build, output.WriteLine).ToString());
        }
    }

    private static string RepositoryRoot()
    {
        var folder = Path.GetDirectoryName(Assembly.GetExecutingAssembly().Location);
        while (folder is not null && !File.Exists(Path.Combine(folder, "AutoDev.Build.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
