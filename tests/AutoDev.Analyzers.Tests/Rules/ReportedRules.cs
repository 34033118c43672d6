using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AutoDev.Analyzers.Tests.Rules;

/// <summary>Which rules the compiler reports, by an analyzer or by the generator that reads contracts anyway, and which the build.</summary>
internal static class ReportedRules
{
    private static readonly DiagnosticAnalyzer[] Analyzers = [new SpecificationAnalyzer(), new ClaimAnalyzer(), new CoverageAnalyzer(), new OperationAnalyzer(), new BindingAnalyzer(), new VerificationAnalyzer()];

    public const string OfContracts = "ContractSourceGenerator";

    /// <summary>By id, with the analyzer's or the generator's name.</summary>
    public static SortedDictionary<string, string> ByAnalyzers { get; } = new(
        Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics.Select(rule => (rule.Id, analyzer.GetType().Name)))
            .ToDictionary(rule => rule.Id, rule => rule.Name, StringComparer.Ordinal)
            .Concat(RuleCatalog.All.Where(rule => rule.Category == RuleCategory.Contracts).ToDictionary(rule => rule.Id, _ => OfContracts, StringComparer.Ordinal))
            .ToDictionary(),
        StringComparer.Ordinal);

    public static IEnumerable<Rule> InOrder => RuleCatalog.All.OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>As configuration files write it.</summary>
    public static string Word(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Hidden => "silent",
        RuleSeverity.Info => "suggestion",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
