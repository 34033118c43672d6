using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Generators.Tests.Harness;

/// <summary>A project in memory: sources, specifications, properties, references.</summary>
public sealed record TestProject
{
    public const string Directory = "/repo/shop/";

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public string Name { get; init; } = "Shop";

    public ImmutableArray<string> Sources { get; init; } = [];

    public ImmutableArray<SpecificationFile> Specifications { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("build_property.ProjectDir", Directory);

    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public LanguageVersion Language { get; init; } = LanguageVersion.Latest;

    public static TestProject With(string specification, params string[] sources) => new()
    {
        Sources = [.. sources],
        Specifications = [new SpecificationFile(Directory + "SPEC.md", specification)],
    };

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public ProjectOptions Options => new(Properties);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        Name,
        Sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"{Directory}File{i}.cs")),
        [.. Framework, .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
}
