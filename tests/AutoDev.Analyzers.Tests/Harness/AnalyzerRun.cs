using System.Collections.Immutable;
using AutoDev.Generators;
using AutoDev.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers.Tests.Harness;

/// <summary>Runs the generator and then all analyzers, as a build does.</summary>
public static class AnalyzerRun
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> All = [new SpecificationAnalyzer(), new ClaimAnalyzer(), new CoverageAnalyzer(), new OperationAnalyzer(), new BindingAnalyzer(), new VerificationAnalyzer()];

    /// <summary>The findings in the form <c>SPEC.md(3): ADEV0101: message</c>, sorted.</summary>
    public static async Task<IReadOnlyList<string>> Of(TestProject project) =>
        [.. (await Diagnostics(project)).Select(Describe).Order(StringComparer.Ordinal)];

    /// <summary>Only those of one rule.</summary>
    public static async Task<IReadOnlyList<string>> Of(TestProject project, string id) =>
        [.. (await Diagnostics(project)).Where(diagnostic => diagnostic.Id == id).Select(Describe).Order(StringComparer.Ordinal)];

    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(TestProject project)
    {
        var (compilation, generators) = Generate(project);
        var options = new AnalyzerOptions([.. project.Specifications], project.Options);
        var found = await compilation
            .WithAnalyzers(All, new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return [.. generators, .. found];
    }

    /// <summary>The same of a project with a contract.</summary>
    public static async Task<IReadOnlyList<string>> Of(ContractFile contract, string coverage, params string[] code)
    {
        var options = new ContractOptions([contract], coverage);
        var project = new TestProject { Sources = [.. code] };
        CSharpGeneratorDriver
            .Create([new ContractSourceGenerator().AsSourceGenerator()], [contract], project.ParseOptions, options)
            .RunGeneratorsAndUpdateCompilation(project.Compile(), out var compilation, out var generators, TestContext.Current.CancellationToken);
        var found = await compilation
            .WithAnalyzers(All, new CompilationWithAnalyzersOptions(new AnalyzerOptions([contract], options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. generators.Concat(found).Select(Describe).Order(StringComparer.Ordinal)];
    }

    /// <summary>The project with its generated sources; its own errors fail the test.</summary>
    public static Compilation Compile(TestProject project) => Generate(project).Output;

    /// <summary>The assembly as a build leaves it on the disk.</summary>
    public static MetadataReference Build(TestProject project)
    {
        using var image = new MemoryStream();
        Assert.True(Compile(project).Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    /// <summary>An error of the compiler's is expected where the generator explains it, and nowhere else.</summary>
    private static (Compilation Output, ImmutableArray<Diagnostic> Diagnostics) Generate(TestProject project)
    {
        CSharpGeneratorDriver
            .Create([new RequirementGenerator().AsSourceGenerator()], project.Specifications, project.ParseOptions, project.Options)
            .RunGeneratorsAndUpdateCompilation(project.Compile(), out var output, out var diagnostics, TestContext.Current.CancellationToken);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(
            finding => finding.Severity == DiagnosticSeverity.Error && !diagnostics.Any(explained => explained.Location == finding.Location)));
        return (output, diagnostics);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage()}";
    }
}
