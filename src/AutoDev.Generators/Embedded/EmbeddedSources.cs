using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Generators.Embedded;

/// <summary>The attributes that every project gets, from the very files that this assembly compiles.</summary>
internal static class EmbeddedSources
{
    private static readonly string[] Attributes = ["ImplementsAttribute", "VerifiesAttribute", "FallbackAttribute"];

    public static void AddTo(IncrementalGeneratorPostInitializationContext context)
    {
        context.AddEmbeddedAttributeDefinition();
        foreach (var attribute in Attributes)
        {
            context.AddSource(NameOf(attribute), SourceText.From(Read($"{attribute}.cs"), Encoding.UTF8));
        }
    }

    /// <summary>The same with the compiler's own marker, for a compile without a generator.</summary>
    public static IEnumerable<(string Name, string Text)> All() =>
        Attributes.Concat(["EmbeddedAttribute"]).Select(attribute => (NameOf(attribute), Read($"{attribute}.cs")));

    private static string NameOf(string attribute) => $"AutoDev.{attribute}.g.cs";

    private static string Read(string resource)
    {
        using var stream = typeof(EmbeddedSources).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from {typeof(EmbeddedSources).Assembly}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
