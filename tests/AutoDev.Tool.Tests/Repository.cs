using System.Reflection;

namespace AutoDev.Tool.Tests;

/// <summary>Files of the repository that these tests compare with the code.</summary>
internal static class Repository
{
    private static readonly string Root = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Full(path)).ReplaceLineEndings("\n");

    public static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(Full(folder), pattern).Order(StringComparer.Ordinal);
}
