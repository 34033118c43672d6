using System.Collections.Immutable;
using AutoDev.Analyzers.Bindings;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers;

/// <summary>ADEV0318: generated code whose names the compiler binds to the project's own code, at the name.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BindingAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(SynthesisRules.BoundToProject)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Generated code is what this is about.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var generated = GeneratedTrees.In(context.Compilation, context.CancellationToken);
        if (!generated.IsEmpty)
        {
            // By file, and not by operation: for those the compiler would go through every body of the project.
            context.RegisterSemanticModelAction(file => Analyze(file, generated));
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, GeneratedTrees generated)
    {
        var (model, cancellation) = (context.SemanticModel, context.CancellationToken);
        if (!generated.Has(model.SyntaxTree))
        {
            return;
        }

        foreach (var name in model.SyntaxTree.GetRoot(cancellation).DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (ForeignCode.CalledBy(name, model, generated, cancellation) is { } called)
            {
                var written = ForeignCode.Written(name);
                var file = Path.GetFileName(called.DeclaringSyntaxReferences[0].SyntaxTree.FilePath);
                context.ReportDiagnostic(SynthesisRules.BoundToProject.At(null, written.ToString(), ForeignCode.NameOf(called), file)
                    .ToDiagnostic(written.GetLocation(), ImmutableDictionary<string, string?>.Empty));
            }
        }
    }
}
