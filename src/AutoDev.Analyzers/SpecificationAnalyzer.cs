using System.Collections.Immutable;
using AutoDev.Analyzers.Documents;
using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers;

/// <summary>ADEV00xx: what is wrong with the project's own specifications, at their lines.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecificationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Of(RuleCategory.Specification);

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        if (VisibleSpecification.From(context.AdditionalFile, context.Options, context.CancellationToken) is not { IsOwn: true } specification)
        {
            return;
        }

        var others = VisibleSpecification.All(context.Options, context.CancellationToken)
            .Where(other => other.Path != specification.Path)
            .ToList();
        var findings = specification.Document.Findings
            .Concat(DuplicateIds.Between(specification, others))
            .Concat(UnknownLinks.In(specification, others));
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
