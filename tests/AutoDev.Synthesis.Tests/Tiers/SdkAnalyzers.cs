using System.Collections.Immutable;
using System.Reflection;
using AutoDev.Synthesis.Compilation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Synthesis.Tests.Tiers;

/// <summary>The analyzers of the newest SDK with all that <c>AnalysisLevel</c> latest-all switches on.</summary>
internal static class SdkAnalyzers
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(SdkCompiler.FindNewest()!, "..", "..", "Sdks", "Microsoft.NET.Sdk", "analyzers"));

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
            .SelectMany(static file => new AnalyzerFileReference(Path.Combine(Folder, file), new Loader()).GetAnalyzers(LanguageNames.CSharp)),
    ];

    private static readonly ImmutableDictionary<string, ReportDiagnostic> Severities =
        File.ReadLines(Path.Combine(Folder, "build", "config", $"analysislevel_{Version()}_all.globalconfig"))
            .Select(static line => line.Split('='))
            .Where(static parts => parts.Length == 2 && parts[0].StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
            .ToImmutableDictionary(
                static parts => parts[0].Split('.')[1],
                static parts => parts[1].Trim() is "warning" or "error" ? ReportDiagnostic.Warn : ReportDiagnostic.Suppress);

    /// <summary>What they say of one file; the other files are only there to compile.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(CSharpCompilation project, SyntaxTree file)
    {
        var all = project.AddSyntaxTrees(file).WithOptions(project.Options.WithSpecificDiagnosticOptions(Severities));
        var found = await all.WithAnalyzers(Analyzers).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return
        [
            .. found.Where(finding => finding.Severity >= DiagnosticSeverity.Warning && (finding.Location.SourceTree == file || finding.Id == "AD0001"))
                .Select(static finding => finding.ToString()),
        ];
    }

    /// <summary>Of the SDK, which is what "latest" means there.</summary>
    private static string Version() => new DirectoryInfo(Folder).Parent!.Parent!.Parent!.Name.Split('.')[0];

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
