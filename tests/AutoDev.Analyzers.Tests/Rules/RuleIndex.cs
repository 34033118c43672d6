using System.Text;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Analyzers.Tests.Rules;

/// <summary>Writes docs/rules/README.md.</summary>
internal static class RuleIndex
{
    public static string Write()
    {
        var page = new StringBuilder(
            """
            # Rules

            Every diagnostic of AutoDev.Build. This page follows from the catalog in `src/AutoDev.Specifications/Diagnostics`; a test compares them.

            | id | what is wrong | default | reported by | severity is changed in |
            |----|---------------|---------|-------------|------------------------|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in ReportedRules.InOrder)
        {
            var (by, where) = Reporter(rule);
            page.Append($"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {ReportedRules.Word(rule.Severity)} | {by} | {where} |\n");
        }

        return page.Append(
            """

            ## Changing a severity

            - What the compiler reports in a specification or a contract (00xx but 0012, 0101, 0102, 0106, 0107, 02xx) has its place outside of C# files, where no `.editorconfig` reaches: use a
              `.globalconfig` (`is_global = true`, then `dotnet_diagnostic.ADEV0102.severity = suggestion`) or `NoWarn`. The package's own defaults stand
              in `build/AutoDev.Build.globalconfig`, at a level that any file of yours overrules.
            - What it reports in C# (0103 to 0105, 0108, 0318) follows `.editorconfig` and `#pragma warning disable` like any other rule.
            - What the build reports (0012, 03xx but 0318, and above) is not the compiler's: use `NoWarn` and `WarningsAsErrors`. Errors of the build stay errors.
            - `AutoDevCoverage` says which gaps a project answers for: `Implementation` (ADEV0101, ADEV0106), `Verification` (ADEV0102, ADEV0107), `Both`, or `None`.

            """.ReplaceLineEndings("\n")).ToString();
    }

    private static (string By, string Where) Reporter(Rule rule) => ReportedRules.ByAnalyzers.TryGetValue(rule.Id, out var analyzer)
        ? analyzer is nameof(ClaimAnalyzer) or nameof(BindingAnalyzer) or nameof(VerificationAnalyzer) ? ("compiler, in C#", "`.editorconfig`")
            : analyzer is ReportedRules.OfContracts or nameof(OperationAnalyzer) ? ("compiler, in the contract", "`.globalconfig`, `NoWarn`")
            : ("compiler, in the specification", "`.globalconfig`, `NoWarn`")
        : ("build", rule.Severity == RuleSeverity.Error ? "nowhere" : "`NoWarn`, `WarningsAsErrors`");
}
