using System.Text;
using AutoDev.Analyzers.Tests.Harness;

namespace AutoDev.Analyzers.Tests.Rules;

/// <summary>Files that repeat the rules' severities for the compiler and for release notes.</summary>
[Verifies("PRP-106-4")]
public sealed class PackageDefaults
{
    [Fact]
    public void TheGlobalConfigListsExactlyTheAnalyzersRules()
    {
        var config = new StringBuilder(
            """
            # Default severities of AutoDev.Build's rules. Follows from the catalog of rules; a test compares them.
            # The level is below that of any file a project adds, so each of these can be overruled in a .globalconfig.
            is_global = true
            global_level = -100

            """.ReplaceLineEndings("\n"));
        foreach (var rule in ReportedRules.InOrder.Where(rule => ReportedRules.ByAnalyzers.ContainsKey(rule.Id)))
        {
            config.Append($"\n# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = {ReportedRules.Word(rule.Severity)}\n");
        }

        FollowingFile.AssertIs("build/AutoDev.Build.globalconfig", config.ToString());
    }

    [Fact]
    public void ReleaseTrackingListsExactlyTheAnalyzersRules()
    {
        var tracked = new[] { "Shipped", "Unshipped" }
            .SelectMany(release => Repository.Lines($"src/AutoDev.Analyzers/AnalyzerReleases.{release}.md"))
            .Where(line => line.StartsWith("ADEV", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            ReportedRules.InOrder
                .Where(rule => ReportedRules.ByAnalyzers.ContainsKey(rule.Id))
                .Select(rule => $"{rule.Id} | AutoDev.{rule.Category} | {rule.Severity} | {ReportedRules.ByAnalyzers[rule.Id]}, [Documentation]({rule.HelpLink})"),
            tracked);
    }
}
