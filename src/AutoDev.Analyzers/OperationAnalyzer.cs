using System.Collections.Immutable;
using AutoDev.Analyzers.Coverage;
using AutoDev.Analyzers.Reading;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AutoDev.Analyzers;

/// <summary>ADEV0106 and ADEV0107: operations of contracts that nothing answers, and that nothing asks for, at their lines.</summary>
[Implements("PRP-010-10")]
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OperationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [Descriptors.Of(CoverageRules.OperationNotImplemented), Descriptors.Of(CoverageRules.OperationNotCalled)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Code that was synthesized may be what answers an operation.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.AutoDevCoverage", out var coverage);
        var answered = AnsweredGapsText.Read(coverage);
        if (answered == AnsweredGaps.None)
        {
            return;
        }

        var operations = VisibleOperation.All(context.Compilation, context.Options);
        var servers = new WatchedMethods(operations.Where(one => one.IsOfServer && answered.HasFlag(AnsweredGaps.Implementation)));
        if (!servers.IsEmpty)
        {
            context.RegisterSymbolAction(symbol => Overrides((INamedTypeSymbol)symbol.Symbol, servers), SymbolKind.NamedType);
            context.RegisterCompilationEndAction(end => Report(end, servers.Open(CoverageRules.OperationNotImplemented)));
        }

        var clients = new WatchedMethods(operations.Where(one => !one.IsOfServer && answered.HasFlag(AnsweredGaps.Verification)));
        if (!clients.IsEmpty)
        {
            context.RegisterOperationAction(operation => clients.Note(((IInvocationOperation)operation.Operation).TargetMethod), OperationKind.Invocation);
            context.RegisterCompilationEndAction(end => Report(end, clients.Open(CoverageRules.OperationNotCalled)));
        }
    }

    private static void Overrides(INamedTypeSymbol type, WatchedMethods servers)
    {
        if (IsMock(type))
        {
            return;
        }

        foreach (var method in type.BaseType is { SpecialType: not SpecialType.System_Object } ? type.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsOverride) : [])
        {
            var root = method;
            while (root.OverriddenMethod is { } above)
            {
                root = above;
            }

            servers.Note(root);
        }
    }

    /// <summary>A contract's mock overrides everything, and implements nothing.</summary>
    private static bool IsMock(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is "AutoDev.Build");

    private static void Report(CompilationAnalysisContext context, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
