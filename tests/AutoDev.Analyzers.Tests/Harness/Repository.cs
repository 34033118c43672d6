using System.Reflection;

namespace AutoDev.Analyzers.Tests.Harness;

/// <summary>Files of this repository that must agree with the code.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    public static IEnumerable<string> Lines(string path) => Read(path).Split('\n');

    /// <summary>Compares a file that follows from the code; <c>AUTODEV_UPDATE=1</c> writes it anew.</summary>
    public static void AssertIs(string path, string expected)
    {
        if (Environment.GetEnvironmentVariable("AUTODEV_UPDATE") == "1")
        {
            File.WriteAllText(Path.Combine(Root, path), expected);
        }

        Assert.True(Read(path) == expected, $"{path} is not what follows from the catalog of rules. Run these tests with AUTODEV_UPDATE=1 and commit it.");
    }
}
