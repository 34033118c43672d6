using System.Globalization;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Project;
using Microsoft.CodeAnalysis;

namespace AutoDev.Synthesis.Tests.Compilation;

public class UserCompilationTests
{
    private const string Partial = "namespace Shop; public static partial class Pricing { [Implements(Req.PRICE_001)] public static partial decimal Discount(int q); }";

    private static CompileGate Gate(CandidateCompiler compiler) => new(compiler);

    [Fact]
    public async Task LetsOurGeneratorSeeTheCandidates()
    {
        using var project = new UserProject(Partial) { Generators = [new Fallback()] };

        var result = await project.JudgeAsync(
            Gate,
            UserProject.Candidate("namespace Shop; partial class Pricing { public static partial decimal Discount(int q) => 0m; }"));

        Assert.Equal([], result.Findings.Select(static finding => finding.Message));
    }

    [Fact]
    public void HandsTheGeneratorEachSpecificationWithItsRole()
    {
        using var project = new UserProject("class User { }") { Generators = [new Roles()] };
        project.Inputs = project.Inputs with
        {
            Specifications = new[] { new SpecificationInput(project.Write("a.spec.md", "# A"), Owned: true), new SpecificationInput(project.Write("b.spec.md", "# B"), Owned: false) }
                .ToEquatableArray(),
        };
        var user = new UserCompilation(project.Inputs, project.Generators);

        var generated = user.Generate(user.Sources, TestContext.Current.CancellationToken);

        Assert.Equal("// a.spec.md Own # A Shop,b.spec.md Referenced # B Shop", generated.SyntaxTrees.Last().ToString());
    }

    [Fact]
    public async Task KnowsTheTypesOfTheProjectsContracts()
    {
        using var project = new UserProject("namespace Shop; public static class Orders { public static string? Name(Acme.Order order) => order.Name; }")
        {
            Generators = [new AutoDev.Generators.ContractSourceGenerator()],
        };
        var contract = project.Write("openapi.yaml", "openapi: 3.0.0\npaths: {}\ncomponents: { schemas: { Order: { type: object, properties: { name: { type: string } } } } }\n");
        project.Inputs = project.Inputs with { Contracts = [new ContractInput(contract, "Models", "Acme")] };

        var result = await project.JudgeAsync(Gate, UserProject.Candidate("namespace Shop; public static class More { public static string? Of(Acme.Order order) => Orders.Name(order); }"));

        Assert.Equal([], result.Findings.Select(static finding => finding.Message));
    }

    [Fact]
    public async Task RunsTheProjectsProjectGeneratorsWhereItDoesNotCompileWithoutThem()
    {
        var generator = Directory.EnumerateFiles(
                Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref")),
                "System.Text.RegularExpressions.Generator.dll",
                SearchOption.AllDirectories)
            .FirstOrDefault();
        Assert.SkipWhen(generator is null, "no reference pack is installed");
        using var project = new UserProject(
            "public static partial class Words { [System.Text.RegularExpressions.GeneratedRegex(\"a+\")] public static partial System.Text.RegularExpressions.Regex As(); }");
        var candidate = UserProject.Candidate("public static class A { public static bool F(string s) => Words.As().IsMatch(s); }");

        var without = await project.JudgeAsync(Gate, candidate);
        project.Inputs = project.Inputs with { Analyzers = [generator] };
        var with = await project.JudgeAsync(Gate, candidate);

        Assert.Equal("ADEV0311", Assert.Single(without.Findings).Rule.Id);
        Assert.Equal([], with.Findings.Select(static finding => finding.Message));
    }

    [Fact]
    public async Task GoesOnWithoutAnAnalyzerThatIsNone()
    {
        using var project = new UserProject("class Broken { int x = \"\"; A? a; }");
        project.Inputs = project.Inputs with { Analyzers = [project.Write("Nothing.dll", "no assembly"), "/no/such/file.dll"] };

        var result = await project.JudgeAsync(Gate, UserProject.Candidate("class A { }"));

        Assert.Equal("ADEV0311", Assert.Single(result.Findings).Rule.Id);
    }

    [Fact]
    public void LeavesOutAFileThatCannotBeRead()
    {
        using var project = new UserProject("class User { }");
        project.Inputs = project.Inputs with { Sources = project.Inputs.Sources.Append("/no/such/file.cs").ToEquatableArray() };

        Assert.Single(new UserCompilation(project.Inputs, []).Sources.SyntaxTrees);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void KeepsToTheProjectsOptions(bool on)
    {
        using var project = new UserProject("#if SHOP\nclass User { }\n#endif");
        project.Inputs = project.Inputs with
        {
            DefineConstants = on ? ["SHOP"] : [],
            AllowUnsafeBlocks = on,
            CheckForOverflowUnderflow = on,
            Nullable = on ? "enable" : "",
            OutputType = on ? "Exe" : "Library",
        };

        var sources = new UserCompilation(project.Inputs, []).Sources;

        Assert.Equal(on, sources.GetTypeByMetadataName("User") is not null);
        Assert.Equal(on, sources.Options.AllowUnsafe);
        Assert.Equal(on, sources.Options.CheckOverflow);
        Assert.Equal(on ? NullableContextOptions.Enable : NullableContextOptions.Disable, sources.Options.NullableContextOptions);
        Assert.Equal(on ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, sources.Options.OutputKind);
    }

    [Fact]
    public void TakesTheProjectsCompilerFeatures()
    {
        using var project = new UserProject("#:package AutoDev.Build@0.1.0\nclass User { }");

        Assert.Contains("CS9298", Errors(""));
        Assert.Empty(Errors("FileBasedProgram;InterceptorsNamespaces=Shop"));

        string[] Errors(string features) =>
            [.. new UserCompilation(project.Inputs with { Features = features }, []).Sources.GetParseDiagnostics(TestContext.Current.CancellationToken).Select(static error => error.Id)];
    }

    /// <summary>Writes what our generator writes: the attribute, the constant, and a body for a partial method that has none.</summary>
    private sealed class Fallback : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            context.RegisterPostInitializationOutput(static output => output.AddSource(
                "Req.g.cs",
                "namespace Shop { static class Req { public const string PRICE_001 = \"PRICE-001\"; } class ImplementsAttribute : System.Attribute { public ImplementsAttribute(string id) { } } }"));
            var bodies = context.CompilationProvider.Select(static (compilation, _) =>
                compilation.GetTypeByMetadataName("Shop.Pricing")!.GetMembers("Discount").OfType<IMethodSymbol>().Single().PartialImplementationPart is null);
            context.RegisterSourceOutput(bodies, static (output, missing) =>
            {
                if (missing)
                {
                    output.AddSource("Fallback.g.cs", "namespace Shop; partial class Pricing { public static partial decimal Discount(int q) => throw new System.NotImplementedException(); }");
                }
            });
        }
    }

    private sealed class Roles : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            var roles = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(static (pair, cancellation) =>
            {
                pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.AdditionalFiles.AutoDevRole", out var role);
                pair.Right.GlobalOptions.TryGetValue("build_property.RootNamespace", out var space);
                return string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(pair.Left.Path)} {role} {pair.Left.GetText(cancellation)} {space}");
            }).Collect();
            context.RegisterSourceOutput(roles, static (output, all) => output.AddSource("Roles.g.cs", "// " + string.Join(',', all)));
        }
    }
}
