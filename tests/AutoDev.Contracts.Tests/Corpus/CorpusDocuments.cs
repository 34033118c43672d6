using System.Reflection;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>Real documents beside the repository, where there are any.</summary>
internal static class CorpusDocuments
{
    private static string Corpus { get; } = Environment.GetEnvironmentVariable("AUTODEV_CORPUS") is { Length: > 0 } told ? told : Path.Combine(Root(), "..", "shared", "corpus");

    public static IReadOnlyList<string> Files(string kind = "openapi")
    {
        var folder = Path.Combine(Corpus, kind);
        Assert.SkipUnless(Directory.Exists(folder), $"There is no corpus at {folder}; AUTODEV_CORPUS names another place.");
        return [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
    }

    private static string Root() => typeof(CorpusDocuments).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;
}
