using System.Text;
using AutoDev.Generators;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Synthesis.Compilation;

/// <summary>The user's project as the compiler sees it: their sources, references and options, and what our generator adds to them.</summary>
/// <remarks><see cref="SdkCompiler.Use"/> must have run before an instance is made.</remarks>
[Implements("PRP-107-2")]
public sealed class UserCompilation
{
    /// <summary>Like what candidates and their harness are made of.</summary>
    private const string Rehearsal = """
        namespace Rehearsal
        {
            internal static class Both
            {
                public static decimal Of(int quantity) => quantity switch { < 10 => 0m, _ when quantity % 2 == 0 => 0.05m, _ => 1.5m * quantity };

                public static object[] Case() => Value(() => Of(10));

                private static object[] Value<T>(global::System.Func<T> call) { return new object[] { call() }; }
            }
        }
        """;

    private readonly Lazy<CSharpCompilation> references;
    private readonly Lazy<CSharpCompilation> sources;
    private readonly Lazy<CandidateScope> scope;
    private IReadOnlySet<string>? ownErrors;
    private readonly IReadOnlyList<IIncrementalGenerator> generators;
    private GeneratorDriver? driver;
    private bool usesOwnGenerators;

    public UserCompilation(ProjectInputs inputs, IReadOnlyList<IIncrementalGenerator> generators)
    {
        Inputs = inputs;
        ParseOptions = CompilerOptions.Parse(inputs);
        references = new(ReadReferences);
        sources = new(ReadSources);
        scope = new(() => new CandidateScope(Sources.SyntaxTrees, Inputs.IsGenerated));
        this.generators = generators;
    }

    public ProjectInputs Inputs { get; }

    public CSharpParseOptions ParseOptions { get; }

    /// <summary>Names in <c>Req</c> with their ids.</summary>
    public IReadOnlyDictionary<string, string> RequirementConstants { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The project's files as they are, the committed generated ones included; no generator has run.</summary>
    public CSharpCompilation Sources => sources.Value;

    /// <summary>
    /// Compiles something small, so that the compiler is loaded and has read the references by the time it is needed. Call it as soon as
    /// it is known that there will be candidates, and go on meanwhile.
    /// </summary>
    public Task WarmAsync(CancellationToken cancellation) => Task.Run(
        () => references.Value
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(Rehearsal, ParseOptions, cancellationToken: cancellation))
            .WithOptions(references.Value.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary))
            .Emit(new MemoryStream(), new MemoryStream(), cancellationToken: cancellation),
        cancellation);

    /// <summary>All files with candidates in the place of those that they replace.</summary>
    internal CSharpCompilation With(IReadOnlyList<SyntaxTree> candidates) => Replacing(Sources, candidates);

    /// <summary>
    /// The same with no more files than candidates can have to do with, and with no more of what our generator adds than such files
    /// usually need. Where it does not compile, that says nothing yet.
    /// </summary>
    internal CSharpCompilation Around(IReadOnlyList<SyntaxTree> candidates, IEnumerable<SyntaxTree> harness)
    {
        var files = scope.Value.Around(candidates, harness, out var words);
        var constants = RequirementConstants.Where(constant => words.Contains(constant.Key));
        return Replacing(references.Value.AddSyntaxTrees(files), candidates).AddSyntaxTrees(
            RequirementSources.Of(constants, ParseOptions.LanguageVersion).Select(source => CSharpSyntaxTree.ParseText(
                SourceText.From(source.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256), ParseOptions, source.Name)));
    }

    /// <summary>A compilation of this project with what our generator makes of it.</summary>
    public CSharpCompilation Generate(CSharpCompilation compilation, CancellationToken cancellation)
    {
        if (driver is null && generators.Count == 0)
        {
            return compilation;
        }

        driver = (driver ?? OwnDriver()).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, cancellation);
        return (CSharpCompilation)generated;
    }

    /// <summary>Whether the project has this error without any candidate.</summary>
    public bool HasItself(Diagnostic error)
    {
        ownErrors ??= Errors(Generate(Sources, CancellationToken.None)).Select(Key).ToHashSet(StringComparer.Ordinal);
        return ownErrors.Contains(Key(error));
    }

    /// <summary>Runs the project's own generators from now on.</summary>
    /// <returns>Whether there are any that did not run before.</returns>
    public bool UseOwnGenerators()
    {
        if (usesOwnGenerators)
        {
            return false;
        }

        usesOwnGenerators = true;
        ownErrors = null;
        var own = OwnGenerators.Load(Inputs.Analyzers);
        driver = own.IsEmpty ? driver : (driver ?? OwnDriver()).AddGenerators(own);
        return !own.IsEmpty;
    }

    internal static IEnumerable<Diagnostic> Errors(CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static CSharpCompilation Replacing(CSharpCompilation compilation, IReadOnlyList<SyntaxTree> candidates)
    {
        var replaced = candidates.Select(static tree => Path.GetFullPath(tree.FilePath)).ToHashSet(PathComparer);
        return compilation
            .RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => replaced.Contains(Path.GetFullPath(tree.FilePath))))
            .AddSyntaxTrees(candidates);
    }

    private static StringComparer PathComparer => OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    // Made when it is needed: most candidates are judged without it.
    private GeneratorDriver OwnDriver() => CSharpGeneratorDriver.Create(
        generators.Select(static generator => generator.AsSourceGenerator()),
        Inputs.Specifications.Select(static input => new SpecificationText(input)),
        ParseOptions,
        new GeneratorOptions(Inputs));

    private CSharpCompilation ReadReferences() => CSharpCompilation.Create(
        Inputs.AssemblyName.Length == 0 ? Path.GetFileNameWithoutExtension(Inputs.ProjectFile) : Inputs.AssemblyName,
        references: Inputs.References.Where(File.Exists).Select(static path => MetadataReference.CreateFromFile(path)),
        options: CompilerOptions.Compile(Inputs));

    private CSharpCompilation ReadSources() =>
        references.Value.AddSyntaxTrees(SourceTexts.Parse(Inputs.Sources.Distinct(PathComparer).ToEquatableArray(), ParseOptions));

    /// <summary>Without the position, which a candidate may move in generated text.</summary>
    private static string Key(Diagnostic error) =>
        $"{error.Id}|{error.Location.SourceTree?.FilePath}|{error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
}
