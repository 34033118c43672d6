namespace Benchmarks;

/// <summary>Documents and tasks of others, beside the repository or where <c>AUTODEV_CORPUS</c> says.</summary>
internal static class Corpus
{
    public static string Folder(string kind) =>
        Path.Combine(Environment.GetEnvironmentVariable("AUTODEV_CORPUS") is { Length: > 0 } told ? told : Repository.Full("../shared/corpus"), kind);
}
