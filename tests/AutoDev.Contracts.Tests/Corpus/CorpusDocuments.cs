using System.Reflection;

namespace AutoDev.Contracts.Tests.Corpus;

/// <summary>Real documents beside the repository, where there are any.</summary>
internal static class CorpusDocuments
{
    public static string Folder { get; } = Path.Combine(
        Environment.GetEnvironmentVariable("AUTODEV_CORPUS") is { Length: > 0 } told ? told : Path.Combine(Root(), "..", "shared", "corpus"), "openapi");

    public static IReadOnlyList<string> Files()
    {
        Assert.SkipUnless(Directory.Exists(Folder), $"There is no corpus at {Folder}; AUTODEV_CORPUS names another place.");
        return [.. Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal)];
    }

    private static string Root() => typeof(CorpusDocuments).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;
}
