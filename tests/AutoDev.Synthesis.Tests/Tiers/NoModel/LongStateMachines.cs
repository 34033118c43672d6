using AutoDev.Synthesis.Tests.Pipeline;
using AutoDev.Synthesis.Tests.Planning;

namespace AutoDev.Synthesis.Tests.Tiers.NoModel;

public sealed class LongStateMachines
{
    [Fact]
    public void RefuseImpossibleMoves()
    {
        var candidate = Shop.Candidate(Chain(60));

        Assert.Equal(60 + 1, candidate.Cases.Count);
        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void OfManyFinalStatesLookThemUpToo()
    {
        var candidate = Shop.Candidate(Diagram(string.Concat(Enumerable.Range(0, 51).Select(static i => $"A --> B{i} : E{i}\nB{i} --> [*]\n")) + "A --> B0 : E0\n")
            + "```csharp\nShop.ThingTransitions.IsFinal(Shop.ThingState.B50) && !Shop.ThingTransitions.IsFinal(Shop.ThingState.A)\n```\n");

        Assert.Empty(Shop.Failures([candidate]));
    }

    [Fact]
    public void NameBothTargetsOfTheFirstContradiction()
    {
        var rows = Chain(300) + "| S7 | go | S9 |\n| S3 | go | S1 |\n";

        Assert.Equal(
            "go leads from S7 to both S8 and S9; give one of them another event", Assert.Single(Shop.Propose(Shop.Plan(rows))).Reason);
    }

    [Fact]
    public async Task AreQuietUnderEveryAnalyzer() =>
        Assert.Empty(await SdkAnalyzers.FindingsAsync(Shop.Compilation(), AnalyzedCode.Unmarked(Shop.Candidate(Grid(20, 10)))));

    [Fact]
    public async Task OfAThousandTransitionsPassTheGates()
    {
        using var project = new SynthesizedProject();
        project.Write("SPEC.md", Chain(1000));

        var report = await project.BuildAsync();

        Assert.Empty(report.Findings);
        Assert.Equal(1, report.Synthesized);
    }

    /// <summary>Four times the rows; quadratic work is sixteen times.</summary>
    [Fact]
    public void CompileInWorkThatGrowsWithTheTransitions()
    {
        CompilerWork.Of(Chain(200));

        var (small, large) = (CompilerWork.Of(Chain(200)), CompilerWork.Of(Chain(800)));

        Assert.True(large < 8 * small, $"200 transitions take {small:N0} bytes, 800 take {large:N0}");
    }

    private static string Chain(int rows) => Table(Enumerable.Range(0, rows).Select(static i => $"| S{i} | go | S{i + 1} |\n"));

    private static string Grid(int states, int events) => Table(Enumerable.Range(0, states)
        .SelectMany(state => Enumerable.Range(0, events).Select(e => $"| S{state} | E{e} | S{(state + e) % states} |\n")));

    private static string Table(IEnumerable<string> rows) =>
        Shop.FrontMatter + "## T-1: Thing\n\nIt MUST move.\n\n| from | event | to |\n|---|---|---|\n" + string.Concat(rows);

    private static string Diagram(string arrows) =>
        Shop.FrontMatter + $"## T-1: Thing\n\nIt MUST move.\n\n```mermaid\nstateDiagram-v2\n{arrows}```\n\n";
}
