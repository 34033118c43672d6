using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Tests.Pipeline;

/// <summary>A question about rows is asked again while it stands, and no longer when the document has other rows.</summary>
public sealed class AnsweredQuestions : IDisposable
{
    private readonly SynthesizedProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task AreNotAskedWhileAnEditedFileKeepsTheCodeAsItWas()
    {
        project.Write("SPEC.md", SynthesizedProject.Specification + "\n|      200 |     0.15 |\n");
        Assert.Contains(SynthesisRules.Ambiguous, await RulesAsync());
        await File.AppendAllTextAsync(project.GeneratedFile, "// mine\n", TestContext.Current.CancellationToken);
        Assert.Contains(SynthesisRules.Ambiguous, await RulesAsync());

        project.Write("SPEC.md", SynthesizedProject.Specification + "\n|      100 |     0.10 |\n|      200 |     0.15 |\n");
        var rules = await RulesAsync();

        Assert.Contains(SynthesisRules.EditedByHand, rules);
        Assert.DoesNotContain(SynthesisRules.Ambiguous, rules);
    }

    private async Task<IReadOnlyList<Rule>> RulesAsync() => [.. (await project.BuildAsync()).Findings.Select(static finding => finding.Rule)];
}
