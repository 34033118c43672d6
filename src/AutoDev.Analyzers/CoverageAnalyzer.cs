using System.Collections.Immutable;
using AutoDev.Analyzers.Claims;
using AutoDev.Analyzers.Coverage;
using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers;

/// <summary>ADEV0101 and ADEV0102: what is required and nothing claims, at the requirement's line.</summary>
[Implements("PRP-106-2")]
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CoverageAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.Of(CoverageRules.NotImplemented), Descriptors.Of(CoverageRules.NotVerified)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Much of what is claimed stands in generated code, and a claim there counts as any other.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.AutoDevCoverage", out var coverage);
        var answered = AnsweredGapsText.Read(coverage);
        var (implementation, verification) = (answered.HasFlag(AnsweredGaps.Implementation), answered.HasFlag(AnsweredGaps.Verification));
        if (!implementation && !verification)
        {
            return;
        }

        var specifications = VisibleSpecification.All(context.Options, context.CancellationToken);
        if (specifications.Count == 0)
        {
            return;
        }

        var requirements = VisibleSpecification.Requirements(specifications);
        var claims = ClaimSearch.In(context.Compilation, context.CancellationToken).ToList();
        var findings = (implementation ? Gaps.InImplementation(requirements, claims, name => IsDeclared(context.Compilation, name, context.CancellationToken)) : [])
            .Concat(verification ? Gaps.InVerification(requirements, claims) : []);
        foreach (var finding in findings.OrderBy(finding => finding.Place!.Path, StringComparer.Ordinal).ThenBy(finding => finding.Place!.Span.Start))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static bool IsDeclared(Compilation compilation, string name, CancellationToken cancellation) =>
        compilation.ContainsSymbolsWithName(name, SymbolFilter.TypeAndMember, cancellation);
}
