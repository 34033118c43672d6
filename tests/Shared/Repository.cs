using System.Reflection;

namespace AutoDev.Tests.Shared;

/// <summary>Files of this repository, for tests that compare them with the code; the project states <c>RepositoryRoot</c> as metadata.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Full(path)).ReplaceLineEndings("\n");

    public static IEnumerable<string> Lines(string path) => Read(path).Split('\n');

    public static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Full(folder), pattern).Order(StringComparer.Ordinal);
}
