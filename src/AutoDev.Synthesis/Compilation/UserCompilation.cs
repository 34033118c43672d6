using System.Text;
using AutoDev.Generators;
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
    private readonly ReferenceCompilation references;
    private readonly IReadOnlyList<ProjectFile> files;
    private readonly Lazy<CSharpCompilation> sources;
    private readonly Lazy<CSharpCompilation> written;
    private IReadOnlySet<string>? ownErrors;
    private readonly IReadOnlyList<IIncrementalGenerator> generators;
    private GeneratorDriver? driver;
    private bool usesProjectGenerators;

    /// <param name="references">Those of the inputs, where they are being read already.</param>
    public UserCompilation(ProjectInputs inputs, IReadOnlyList<IIncrementalGenerator> generators, ReferenceCompilation? references = null)
        : this(
            inputs,
            generators,
            references ?? new ReferenceCompilation(inputs),
            static (inputs, options) => [.. inputs.Sources.Distinct(PathComparer).Select(path => new ProjectFile(path, inputs.IsGenerated(path), options))])
    {
    }

    private UserCompilation(
        ProjectInputs inputs,
        IReadOnlyList<IIncrementalGenerator> generators,
        ReferenceCompilation references,
        Func<ProjectInputs, CSharpParseOptions, IReadOnlyList<ProjectFile>> files)
    {
        Inputs = inputs;
        ParseOptions = CompilerOptions.Parse(inputs);
        this.files = files(inputs, ParseOptions);
        this.references = references;
        sources = new(() => Compile(this.files));
        written = new(() => Compile([.. this.files.Where(static file => !file.IsGenerated)]));
        this.generators = generators;
    }

    public ProjectInputs Inputs { get; }

    public CSharpParseOptions ParseOptions { get; }

    /// <summary>Names in <c>Req</c> with their ids.</summary>
    public IReadOnlyDictionary<string, string> RequirementConstants { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The project's files as they are, the committed generated ones included; no generator has run.</summary>
    public CSharpCompilation Sources => sources.Value;

    /// <summary>The same without the files that we wrote.</summary>
    public CSharpCompilation Written => written.Value;

    /// <summary>The project as it is when some of its files are deleted.</summary>
    internal UserCompilation Without(IReadOnlySet<string> paths) => paths.Count == 0
        ? this
        : new UserCompilation(Inputs, generators, references, (_, _) => [.. files.Where(file => !paths.Contains(file.Path))]) { RequirementConstants = RequirementConstants };

    /// <summary>All files with candidates in the place of those that they replace.</summary>
    internal CSharpCompilation With(IReadOnlyList<SyntaxTree> candidates) => Replacing(Sources, candidates);

    /// <summary>
    /// The same with no more files than candidates can have to do with, and with no more of what our generator adds than such files
    /// usually need. Where it does not compile, that says nothing yet.
    /// </summary>
    internal CSharpCompilation Around(IReadOnlyList<SyntaxTree> candidates, IEnumerable<SyntaxTree> harness)
    {
        var part = CandidateScope.Around([.. files.Where(static file => file.IsReadable)], candidates, harness, out var words);
        var constants = RequirementConstants.Where(constant => words.Contains(constant.Key));
        var options = references.Value.Options.WithConcurrentBuild(part.Count >= CompilerOptions.FewFiles);
        return Replacing(references.Value.WithOptions(options).AddSyntaxTrees(part), candidates).AddSyntaxTrees(
            RequirementSources.Of(constants, ParseOptions.LanguageVersion).Select(source => CSharpSyntaxTree.ParseText(
                SourceText.From(source.Text, Encoding.UTF8, SourceHashAlgorithm.Sha256), ParseOptions, source.Name)));
    }

    /// <summary>Whether candidates that compile themselves break another file: one that says another name, or none, can still depend on them.</summary>
    internal bool IsBrokenBy(IReadOnlyList<SyntaxTree> candidates, CancellationToken cancellation)
    {
        if (candidates.All(candidate => files.FirstOrDefault(file => file.Path == candidate.FilePath) is { Tree: { } replaced } && SourceSurface.IsSame(replaced, candidate)))
        {
            return false;
        }

        return Errors(Generate(With(candidates), cancellation))
            .Any(error => !(error.Location.SourceTree is { } tree && candidates.Contains(tree)) && !HasItself(error));
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
    public bool UseProjectGenerators()
    {
        if (usesProjectGenerators)
        {
            return false;
        }

        usesProjectGenerators = true;
        ownErrors = null;
        var own = ProjectGenerators.Load(Inputs.Analyzers);
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
        [.. Inputs.Specifications.Select(static input => new AdditionalSpecification(input)), .. Inputs.Contracts.Select(static input => new AdditionalContract(input))],
        ParseOptions,
        new GeneratorOptions(Inputs));

    private CSharpCompilation Compile(IReadOnlyList<ProjectFile> some)
    {
        ProjectFile.ParseAll(some);
        return references.Value.AddSyntaxTrees(some.Select(static file => file.Tree).OfType<SyntaxTree>());
    }

    /// <summary>Without the position, which a candidate may move in generated text.</summary>
    private static string Key(Diagnostic error) =>
        $"{error.Id}|{error.Location.SourceTree?.FilePath}|{error.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
}
