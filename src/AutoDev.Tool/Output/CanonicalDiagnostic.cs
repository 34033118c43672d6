using System.Globalization;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Tool.Output;

/// <summary>A finding in the form that MSBuild, editors and CI systems recognise: <c>path(line,column): warning ADEV0302: text</c>.</summary>
internal static class CanonicalDiagnostic
{
    public static string Format(Finding finding, string fallbackPath)
    {
        var place = finding.Place is { } found
            ? string.Create(CultureInfo.InvariantCulture, $"{found.Path}({found.Span.From.Line},{found.Span.From.Column})")
            : fallbackPath;
        return $"{place}: {Severity(finding.Rule)} {finding.Rule.Id}: {OneLine(finding.Message)}";
    }

    public static string Severity(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "info",
    };

    private static string OneLine(string text) => PlainText.Of(text.ReplaceLineEndings(" "));
}
