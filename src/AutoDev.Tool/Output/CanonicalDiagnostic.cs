using System.Globalization;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Tool.Output;

/// <summary>A finding in the form that MSBuild, editors and CI systems recognise: <c>path(line,column): warning ADEV0302: text</c>.</summary>
internal static class CanonicalDiagnostic
{
    public static string Format(Finding finding, string fallbackPath)
    {
        var severity = finding.Rule.Severity switch
        {
            RuleSeverity.Error => "error",
            RuleSeverity.Warning => "warning",
            _ => "info",
        };
        var place = finding.Place is { } found
            ? string.Create(CultureInfo.InvariantCulture, $"{found.Path}({found.Span.From.Line},{found.Span.From.Column})")
            : fallbackPath;
        return $"{place}: {severity} {finding.Rule.Id}: {OneLine(finding.Message)}";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
