using System.Collections.Concurrent;
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
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>What the small sources of tests leave out: documentation, uses of fields.</summary>
    private static readonly ImmutableDictionary<string, ReportDiagnostic> NotAbout =
        ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1591", ReportDiagnostic.Suppress).Add("CS0169", ReportDiagnostic.Suppress);

    /// <summary>An editor keeps the trees of files that did not change, so these do too.</summary>
    private static readonly ConcurrentDictionary<(string Source, string Path, LanguageVersion Language), SyntaxTree> Trees = new();

    public string Name { get; init; } = "Shop";

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Files that synthesis wrote and that are committed.</summary>
    public ImmutableArray<string> Generated { get; init; } = [];

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

    public CSharpParseOptions ParseOptions => OptionsFor(Language);

    public ProjectOptions Options => new(Properties);

    private static CSharpParseOptions OptionsFor(LanguageVersion language) => new(language, DocumentationMode.Diagnose);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        Name,
        [
            .. Sources.Select((source, i) => Tree(source, $"{Directory}File{i}.cs")),
            .. Generated.Select((source, i) => Tree(source, $"{Directory}Generated/File{i}.g.cs")),
        ],
        [.. Framework, .. References],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            specificDiagnosticOptions: NotAbout,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));

    private SyntaxTree Tree(string source, string path) => Trees.GetOrAdd(
        (source, path, Language), static file => CSharpSyntaxTree.ParseText(file.Source, OptionsFor(file.Language), file.Path));
}
