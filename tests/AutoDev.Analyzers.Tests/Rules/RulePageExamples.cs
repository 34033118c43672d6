using System.Text.RegularExpressions;
using AutoDev.Analyzers.Tests.Harness;
using AutoDev.Generators.Tests.Harness;

namespace AutoDev.Analyzers.Tests.Rules;

/// <summary>The examples on the rules' pages do what the pages say.</summary>
public sealed partial class RulePageExamples
{
    public static TheoryData<string> Pages => [.. ReportedRules.ByAnalyzers.Keys.Where(id => string.CompareOrdinal(id, "ADEV0100") < 0 && Examples(id).Count == 2)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TheFirstIsReported(string id) => Assert.NotEmpty(await AnalyzerRun.Of(Project(Examples(id)[0]), id));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task TheSecondIsNot(string id) => Assert.Empty(await AnalyzerRun.Of(Project(Examples(id)[1]), id));

    private static List<string> Examples(string id) =>
        [.. MarkdownBlock().Matches(Repository.Read($"docs/rules/{id}.md")).Select(match => match.Groups["text"].Value)];

    private static TestProject Project(string text) => TestProject.With(
        (text.StartsWith('#') || text.StartsWith("---", StringComparison.Ordinal) ? "" : "## PRICE-001: Discount\n\n") + text.Replace("~~~", "```", StringComparison.Ordinal) + "\n\n## PRICE-007: Display\n\n- **PRICE-007.1** It MUST be shown.\n");

    [GeneratedRegex("^(?<fence>`{3,})markdown\n(?<text>.*?)\n\\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MarkdownBlock();
}
