using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Contracts.Tests.Harness;

/// <summary>
/// What the SDK's analyzers say of generated code at <c>AnalysisLevel</c> <c>latest-all</c>, and those of trimming and of compiling ahead of time.
/// They leave generated code alone, so it is shown to them as somebody's own: without its first line, the attribute and the file's name that say so.
/// </summary>
internal static class Analysis
{
    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> Analyzers = new(static () =>
    [
        .. new[] { Path.Combine(Metadata("NetAnalyzers"), "Microsoft.CodeAnalysis.NetAnalyzers.dll"), Path.Combine(Metadata("NetAnalyzers"), "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"), Metadata("ILLinkAnalyzers") }
            .SelectMany(path => new AnalyzerFileReference(path, new Loader()).GetAnalyzers(LanguageNames.CSharp)),
    ]);

    private static readonly Lazy<ImmutableDictionary<string, ReportDiagnostic>> Severities = new(static () =>
    {
        var path = Path.Combine(Metadata("NetAnalyzers"), "build", "config", $"analysislevel_{Metadata("AnalysisLevel")}_all.globalconfig");
        return AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(path), path))).GlobalConfigOptions.TreeOptions;
    });

    /// <summary>The findings in files: what is said of the assembly is its project's business.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var own = compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(Own(tree.ToString()), (CSharpParseOptions)tree.Options, tree.FilePath.Replace(".g.cs", ".cs", StringComparison.Ordinal), cancellationToken: cancellation)))
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(Severities.Value));
        var findings = await own.WithAnalyzers(Analyzers.Value, new AnalyzerOptions([], new Options())).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. findings.Where(finding => finding is { IsSuppressed: false, Severity: >= DiagnosticSeverity.Warning, Location.SourceTree.FilePath.Length: > 0 })];
    }

    /// <summary>
    /// What every project gets is silent altogether, for compilers that do not exist yet; here only of five rules. CA1019: analyzers read an
    /// attribute's arguments, and nobody its properties. CA1307: a letter is compared in no culture. CA1812: a project
    /// need not use all of it. CA1846: .NET 8 has no such overload. CA2000: a request disposes of its content.
    /// </summary>
    private static string Own(string text) => text
        .Replace(CSharp.GeneratedCode.Comment, "", StringComparison.Ordinal)
        .Replace(CSharp.GeneratedCode.Attribute, "", StringComparison.Ordinal)
        .Replace("#pragma warning disable\n", "#pragma warning disable CA1019, CA1307, CA1812, CA1846, CA2000\n", StringComparison.Ordinal);

    private static string Metadata(string key) => typeof(Analysis).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }

    /// <summary>What a project with <c>IsAotCompatible</c> tells the analyzers.</summary>
    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key is "build_property.EnableTrimAnalyzer" or "build_property.EnableAotAnalyzer" or "build_property.EnableSingleFileAnalyzer" ? "true" : null;
                return value is not null;
            }
        }
    }
}
