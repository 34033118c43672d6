using System.Collections.Immutable;
using AutoDev.Analyzers.Claims;
using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers;

/// <summary>ADEV0103 to ADEV0105: claims that name nothing, something withdrawn, or an older text, where they stand in code.</summary>
[Implements("PRP-106-3")]
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ClaimAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.Of(CoverageRules.UnknownId),
        Descriptors.Of(CoverageRules.WithdrawnId),
        Descriptors.Of(CoverageRules.StaleRevision),
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // The claims in generated code are the tool's, which keeps them and the lock up to date.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var cancellation = context.CancellationToken;
        var options = context.Options;
        var known = new Lazy<KnownRequirements>(() => VisibleSpecification.Requirements(VisibleSpecification.All(options, cancellation)));
        context.RegisterSymbolAction(
            symbol => Check(symbol.Symbol, known, symbol.ReportDiagnostic, symbol.CancellationToken),
            SymbolKind.NamedType,
            SymbolKind.Method,
            SymbolKind.Property,
            SymbolKind.Field,
            SymbolKind.Event);
        context.RegisterCompilationEndAction(end => Check(end.Compilation.Assembly, known, end.ReportDiagnostic, end.CancellationToken));
    }

    private static void Check(ISymbol symbol, Lazy<KnownRequirements> known, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // Both parts of a partial member show the attributes of both; one of them is enough.
        if (symbol is IMethodSymbol { PartialDefinitionPart: not null } or IPropertySymbol { PartialDefinitionPart: not null })
        {
            return;
        }

        foreach (var claim in ClaimReader.On(symbol))
        {
            if (ClaimCheck.Of(claim, known.Value, cancellation) is { } diagnostic)
            {
                report(diagnostic);
            }
        }
    }
}
