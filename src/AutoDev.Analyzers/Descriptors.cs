using System.Collections.Immutable;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AutoDev.Analyzers;

/// <summary>The catalog's rules as the compiler knows rules.</summary>
[Implements("PRP-106-4")]
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleCatalog.All
        .ToImmutableDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    /// <summary>Only a whole compilation shows that nothing does something.</summary>
    private static ImmutableArray<Rule> AtTheEnd =>
        [CoverageRules.NotImplemented, CoverageRules.NotVerified, CoverageRules.OperationNotImplemented, CoverageRules.OperationNotCalled];

    public static ImmutableArray<DiagnosticDescriptor> Of(RuleCategory category) =>
        [.. RuleCatalog.All.Where(rule => rule.Category == category).Select(Of)];

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>A finding at its line of the document.</summary>
    public static Diagnostic ToDiagnostic(this Finding finding) =>
        Diagnostic.Create(Of(finding.Rule), finding.Place is { } place ? LocationOf(place) : Location.None, finding.Message);

    /// <summary>A finding in code.</summary>
    public static Diagnostic ToDiagnostic(this Finding finding, Location location, ImmutableDictionary<string, string?> properties) =>
        Diagnostic.Create(Of(finding.Rule), location, properties, finding.Message);

    private static Location LocationOf(SourcePlace place) => Location.Create(
        place.Path,
        new TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(PositionOf(place.Span.From), PositionOf(place.Span.To)));

    private static LinePosition PositionOf(TextPosition position) => new(position.Line - 1, position.Column - 1);

    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        // A finding brings its whole message along.
        "{0}",
        $"AutoDev.{rule.Category}",
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink,
        customTags: AtTheEnd.Contains(rule) ? [WellKnownDiagnosticTags.CompilationEnd] : []);

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Hidden => DiagnosticSeverity.Hidden,
        RuleSeverity.Info => DiagnosticSeverity.Info,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        RuleSeverity.Error => DiagnosticSeverity.Error,
    };
}
