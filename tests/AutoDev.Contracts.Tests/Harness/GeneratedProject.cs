using System.Collections.Concurrent;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Contracts.Tests.Harness;

/// <summary>A project that has nothing but what was generated of a contract, and perhaps a little code that uses it.</summary>
public sealed class GeneratedProject
{
    public const ContractParts Everything = ContractParts.Models | ContractParts.Client | ContractParts.Server | ContractParts.Mock | ContractParts.Receivers;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly MetadataReference[] Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal) || name.StartsWith("Microsoft.Net.Http", StringComparison.Ordinal) || name.StartsWith("GraphQL", StringComparison.Ordinal) || name is "netstandard.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Older assemblies than a reference asks for are the SDK's business: it says nothing of them.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> OfTheSdk = new(StringComparer.Ordinal) { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private static readonly Lazy<SyntaxTree[]> Runtime = new(static () =>
    [
        .. RuntimeSources.Common.Concat(RuntimeSources.GraphQL).Select(Parse),
        CSharpSyntaxTree.ParseText("namespace Microsoft.CodeAnalysis { internal sealed class EmbeddedAttribute : System.Attribute { } }", Options),
    ]);

    private static readonly Lazy<SyntaxTree[]> ServerRuntime = new(static () => [.. RuntimeSources.Server.Select(Parse)]);

    private static readonly Lazy<SyntaxTree[]> GraphQLNetRuntime = new(static () => [.. RuntimeSources.GraphQLNet.Select(Parse)]);

    private GeneratedProject(ContractGeneration generation, CSharpCompilation compilation) => (Generation, Compilation) = (generation, compilation);

    public ContractGeneration Generation { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>With models and clients.</summary>
    public static GeneratedProject Of(string contract, params string[] code) => Of(ContractGenerator.Generate(contract, new ContractSettings("Acme.Api", ContractParts.Models | ContractParts.Client)), code);

    public static GeneratedProject WithEverything(string contract, params string[] code) => Of(ContractGenerator.Generate(contract, new ContractSettings("Acme.Api", Everything)), code);

    public static GeneratedProject Of(ContractGeneration generation, params string[] code) => Of(generation, generation.HasServer ? ServerRuntime.Value : [], code);

    /// <summary>A schema of GraphQL with its operations.</summary>
    public static GeneratedProject Of(GraphQLGeneration generation, params string[] code) =>
        Of(new ContractGeneration(generation.Files, [.. generation.Findings.Select(found => found.Finding)]), generation.HasGraphQLNet ? GraphQLNetRuntime.Value : [], code);

    private static GeneratedProject Of(ContractGeneration generation, SyntaxTree[] runtime, string[] code)
    {
        var trees = new ConcurrentBag<SyntaxTree>(Runtime.Value.Concat(runtime));
        Parallel.ForEach(generation.Files, file => trees.Add(CSharpSyntaxTree.ParseText(file.Text, Options, file.Name + ".g.cs")));
        return new GeneratedProject(generation, CSharpCompilation.Create(
            "Acme" + Guid.NewGuid().ToString("N"),
            [.. trees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal), .. code.Select((text, at) => CSharpSyntaxTree.ParseText(text, Options, $"Code{at}.cs"))],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, specificDiagnosticOptions: OfTheSdk)));
    }

    /// <summary>What the compiler says, from warnings up.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics() =>
        [.. Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(finding => finding.Severity >= DiagnosticSeverity.Warning)];

    public string File(string name) => Assert.Single(Generation.Files, file => file.Name == name).Text;

    private static SyntaxTree Parse(GeneratedFile file) => CSharpSyntaxTree.ParseText(file.Text, Options, file.Name + ".cs");

    /// <summary>The project as a program could load it.</summary>
    public System.Reflection.Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = Compilation.Emit(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(finding => finding.Severity == DiagnosticSeverity.Error).Take(10)));
        stream.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(stream);
    }
}
