using System.Reflection;
using AutoDev.Specifications.Diagnostics;
using Microsoft.CodeAnalysis;

namespace AutoDev.Analyzers.Tests.Rules;

public sealed class RuleDescriptors
{
    [Fact]
    public void NoRuleIsLeftOutOfTheCatalog()
    {
        var rules = typeof(RuleCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Id)
            .Distinct();

        Assert.Equal(rules.Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AreWhatTheCatalogSays()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var descriptor = Descriptors.Of(rule);
            Assert.Equal((rule.Id, rule.Title, $"AutoDev.{rule.Category}", rule.HelpLink), (descriptor.Id, descriptor.Title.ToString(), descriptor.Category, descriptor.HelpLinkUri));
            Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.True(descriptor.IsEnabledByDefault);
        }
    }

    [Fact]
    public void IdsAreUniqueAndNumberedByCategory()
    {
        Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleCatalog.All, rule =>
        {
            Assert.Matches("^ADEV[0-9]{4}$", rule.Id);
            Assert.Equal((int)rule.Category, int.Parse(rule.Id[4..6]));
        });
    }

    [Fact]
    public void OnlyGapsWaitForTheEndOfTheCompilation() => Assert.Equal(
        ["ADEV0101", "ADEV0102", "ADEV0106", "ADEV0107"],
        RuleCatalog.All.Where(rule => Descriptors.Of(rule).CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(rule => rule.Id));

    [Fact]
    public void EveryRuleOnDocumentsAndCodeIsReportedByTheCompilerButTheOneOnBytes() => Assert.Equal(
        RuleCatalog.All
            .Where(rule => rule.Category is RuleCategory.Specification or RuleCategory.Coverage or RuleCategory.Contracts && rule != SpecificationRules.NotUtf8)
            .Append(SynthesisRules.BoundToProject)
            .Select(rule => rule.Id).Order(StringComparer.Ordinal),
        ReportedRules.ByAnalyzers.Keys);
}
