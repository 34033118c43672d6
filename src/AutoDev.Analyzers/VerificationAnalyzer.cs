using System.Collections.Immutable;
using AutoDev.Analyzers.Claims;
using AutoDev.Analyzers.Verification;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers;

/// <summary>ADEV0108: claims of verification on code that no runner of tests runs, where they stand.</summary>
[Implements("PRP-106-6")]
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VerificationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(CoverageRules.NotRun)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        // Without one that we know, the project has a way of its own to run its tests.
        if (TestFrameworks.AreReferenced(context.Compilation))
        {
            context.RegisterSymbolAction(Check, SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field);
        }
    }

    private static void Check(SymbolAnalysisContext context)
    {
        // Both parts of a partial member show the attributes of both; one of them is enough.
        var (symbol, cancellation) = (context.Symbol, context.CancellationToken);
        if (symbol is IMethodSymbol { PartialDefinitionPart: not null } or IPropertySymbol { PartialDefinitionPart: not null })
        {
            return;
        }

        var claims = ClaimReader.On(symbol).Where(static claim => claim.Kind == ClaimKind.Verifies).ToList();
        if (claims.Count == 0 || WordsFor(TestSearch.Of(symbol, context.Compilation, cancellation), symbol is INamedTypeSymbol) is not { } words)
        {
            return;
        }

        foreach (var claim in claims)
        {
            if (claim.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is { } place)
            {
                context.ReportDiagnostic(CoverageRules.NotRun.At(null, claim.Id, claim.Member, words)
                    .ToDiagnostic(place.GetLocation(), ImmutableDictionary<string, string?>.Empty));
            }
        }
    }

    private static string? WordsFor(TestRun run, bool isType) => run switch
    {
        TestRun.None => isType ? "which has no test" : "which is no test",
        TestRun.Unseen => isType
            ? "whose tests MSTest passes over: it lacks [TestClass], or they are not public"
            : "which MSTest passes over: its class lacks [TestClass], or it is not public",
        TestRun.Skipped => isType ? "whose tests are all skipped" : "which is skipped",
        TestRun.Empty => isType ? "whose tests that run are empty" : "whose body is empty",
        TestRun.Runs => null,
    };
}
