using System.Collections.Immutable;
using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Model;
using AutoDev.Specifications.Sets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Analyzers;

/// <summary>ADEV00xx: what is wrong with the project's own specifications, at their lines.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecificationAnalyzer : DiagnosticAnalyzer
{
    // What is not UTF-8 the tool reports: the compiler hands over text, whatever the bytes were.
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        Descriptors.Of(RuleCategory.Specification).Remove(Descriptors.Of(SpecificationRules.NotUtf8));

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var (options, cancellation) = (context.Options, context.CancellationToken);
        var betweenDocuments = new Lazy<ILookup<string, Finding>>(() =>
        {
            var all = VisibleSpecification.All(options, cancellation);
            return SpecificationSet
                .Check(DocumentsOf(all, own: true), DocumentsOf(all, own: false))
                .ToLookup(finding => finding.Place!.Path, StringComparer.Ordinal);
        });
        context.RegisterAdditionalFileAction(file => Analyze(file, betweenDocuments));
    }

    /// <summary>Bytes that are no UTF-8 the compiler hands over as this letter, and ADEV0012 says all that can be said of their line.</summary>
    private static bool IsRead(TextLineCollection? lines, Finding finding) =>
        lines is null || finding.Place is not { } place || place.Span.From.Line > lines.Count || !lines[place.Span.From.Line - 1].ToString().Contains('\uFFFD');

    private static IEnumerable<SpecificationDocument> DocumentsOf(IEnumerable<VisibleSpecification> specifications, bool own) =>
        specifications.Where(specification => specification.IsOwn == own).Select(specification => specification.Document);

    private static void Analyze(AdditionalFileAnalysisContext context, Lazy<ILookup<string, Finding>> betweenDocuments)
    {
        var file = context.AdditionalFile;
        if (VisibleSpecification.From(file, context.Options, context.CancellationToken) is not { IsOwn: true } specification)
        {
            return;
        }

        var findings = specification.Document.Findings.Concat(betweenDocuments.Value[file.Path]);

        // Of two findings of one rule at one place, the second says nothing new.
        var lines = file.GetText(context.CancellationToken)?.Lines;
        foreach (var finding in findings.GroupBy(finding => (finding.Rule.Id, finding.Place)).Select(same => same.First()).Where(finding => IsRead(lines, finding)))
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
