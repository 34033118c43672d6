using System.Text;

namespace AutoDev.Contracts;

/// <summary>What all generated code of a project stands on, once for the project.</summary>
public static class RuntimeSources
{
    private static readonly Lazy<IReadOnlyList<GeneratedFile>> Sources = new(() => [.. typeof(RuntimeSources).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal)
        .Select(name => new GeneratedFile(name.Substring(0, name.Length - 3), Read(name)))]);

    public static IReadOnlyList<GeneratedFile> All => Sources.Value;

    private static string Read(string name)
    {
        using var stream = typeof(RuntimeSources).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
