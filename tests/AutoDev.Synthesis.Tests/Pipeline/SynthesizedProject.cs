using AutoDev.Generators;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis.CSharp;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A project on the disk with one specification and the partial member that it is about.</summary>
internal sealed class SynthesizedProject : IDisposable
{
    public const string Specification = """
        # Shop

        ## PRICE-001: Volume discount

        The shop MUST grant a discount that depends on the quantity.

        | quantity | discount |
        |---------:|---------:|
        |        0 |        0 |
        |        9 |        0 |
        |       10 |     0.05 |
        |       99 |     0.05 |
        """;

    public const string Code = """
        namespace Shop;

        public static partial class Pricing
        {
            [Implements(Req.PRICE_001)]
            public static partial decimal Discount(int quantity);
        }
        """;

    private readonly TemporaryFolder folder = new();

    public SynthesizedProject()
    {
        Write("SPEC.md", Specification);
        Write("Pricing.cs", Code);
        Write("obj/Usings.cs", "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n");
    }

    public string GeneratedFile => Path.Combine(Root, "Generated", "Pricing.Discount.g.cs");

    public string LockFile => Path.Combine(Root, "autodev.lock.json");

    private string Root => folder.Path;

    public void Write(string path, string text, System.Text.Encoding? encoding = null)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, encoding ?? new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public void WriteBytes(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(Root, path), bytes);

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(Root, path), Path.Combine(Root, target));

    public void Pipe(string path) => folder.Pipe(path);

    /// <summary>What a build does, in this process.</summary>
    public Task<SynthesisReport> BuildAsync(Mode mode = Mode.Synthesize) => ProjectSynthesis.RunAsync(Inputs(mode), TestContext.Current.CancellationToken);

    public ProjectInputs Inputs(Mode mode = Mode.Synthesize) => new()
    {
        ProjectFile = Path.Combine(Root, "Shop.csproj"),
        ProjectDirectory = Root,
        Mode = mode,
        AssemblyName = "Shop",
        RootNamespace = "Shop",
        LanguageVersion = "latest",
        Nullable = "enable",
        GeneratedDirectory = Path.Combine(Root, "Generated"),
        LockFile = LockFile,
        IntermediateDirectory = Path.Combine(Root, "obj", "autodev"),
        Specifications = new DirectoryInfo(Root).EnumerateFiles("*.md")
            .Select(static file => file.FullName)
            .Order(StringComparer.Ordinal)
            .Select(static path => new SpecificationInput(path, Owned: true))
            .ToEquatableArray(),

        // As the targets hand them over: without the generated ones.
        Sources = Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.StartsWith(Path.Combine(Root, "Generated"), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToEquatableArray(),
        References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .ToEquatableArray(),
    };

    /// <summary>What the compiler makes of the project as it lies there.</summary>
    public CSharpCompilation Compile()
    {
        var inputs = Inputs();
        var generated = Directory.Exists(inputs.GeneratedDirectory) ? Directory.GetFiles(inputs.GeneratedDirectory) : [];
        var compilation = new UserCompilation(inputs with { Sources = [.. inputs.Sources, .. generated] }, [new RequirementGenerator()]);
        return compilation.Generate(compilation.Sources, TestContext.Current.CancellationToken);
    }

    public static IEnumerable<string> Ids(SynthesisReport report, RuleSeverity least = RuleSeverity.Warning) =>
        report.Findings.Where(finding => finding.Rule.Severity >= least).Select(static finding => finding.Rule.Id);

    public void Dispose() => folder.Dispose();
}
