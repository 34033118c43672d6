using System.Text;

namespace AutoDev.Contracts;

/// <summary>What all generated code of a project stands on, once for the project.</summary>
public static class RuntimeSources
{
    private static readonly Lazy<ILookup<string, GeneratedFile>> Sources = new(() => typeof(RuntimeSources).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".cs", StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToLookup(name => name.Substring(0, Math.Max(0, name.IndexOf('/'))), name => new GeneratedFile(name.Substring(0, name.Length - 3), Read(name)), StringComparer.Ordinal));

    /// <summary>What models and clients need.</summary>
    public static IEnumerable<GeneratedFile> Common => Sources.Value[""];

    /// <summary>What clients of GraphQL need besides.</summary>
    public static IEnumerable<GeneratedFile> GraphQL => Sources.Value["GraphQL"];

    /// <summary>What puts a schema's server behind GraphQL.NET; it needs that package.</summary>
    public static IEnumerable<GeneratedFile> GraphQLNet => Sources.Value["GraphQLNet"];

    /// <summary>What endpoints need besides; it needs ASP.NET Core.</summary>
    public static IEnumerable<GeneratedFile> Server => Sources.Value["Server"];

    private static string Read(string name)
    {
        using var stream = typeof(RuntimeSources).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
