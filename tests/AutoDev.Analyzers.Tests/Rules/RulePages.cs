using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Analyzers.Tests.Rules;

[Verifies("PRP-106-4")]
public sealed class RulePages
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryHelpLinkLeadsToAPageThatAgreesWithTheCatalog(string id)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Id == id);
        Assert.Equal($"https://github.com/autodev-build/autodev/blob/main/docs/rules/{id}.md", rule.HelpLink);

        var page = Repository.Read($"docs/rules/{id}.md");

        Assert.StartsWith(
            $"# {rule.Id}: {rule.Title}\n\nCategory `AutoDev.{rule.Category}`, default severity **{ReportedRules.Word(rule.Severity)}**.\n\n", page, StringComparison.Ordinal);
        Assert.All(["\n## Why\n", "\n## Example\n", "\nReported:\n", "\nNot reported:\n", "\n## Severity\n"], part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.Contains(id, page[page.IndexOf("## Severity", StringComparison.Ordinal)..] + id, StringComparison.Ordinal);
    }

    [Fact]
    public void NoPageIsLeftOverFromARuleThatIsGone() => Assert.Equal(
        RuleCatalog.All.Select(rule => $"{rule.Id}.md").Append("README.md").Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/rules")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void TheIndexFollowsFromTheCatalog() => FollowingFile.AssertIs("docs/rules/README.md", RuleIndex.Write());
}
