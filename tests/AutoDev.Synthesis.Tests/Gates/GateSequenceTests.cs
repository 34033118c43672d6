using AutoDev.Sandbox;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Tests.Compilation;

namespace AutoDev.Synthesis.Tests.Gates;

[Verifies("PRP-107-1")]
public class GateSequenceTests
{
    private static async Task<IReadOnlyList<Verdict>> JudgeAsync(UserProject project, params Candidate[] candidates)
    {
        await using var sandbox = new SandboxRunner(new SandboxLimits());
        return await GateSequence.Of(project.Compiler, sandbox).JudgeAsync(candidates, TestContext.Current.CancellationToken);
    }

    private static Candidate Returns(string name, string expression, string expected) => UserProject.Named(
        name,
        name + ".g.cs",
        $"namespace Shop; public static partial class Pricing {{ public static int {name}() => {expression}; }}",
        UserProject.Equal(name + "()", expected));

    [Fact]
    public async Task AcceptsWithTheResultOfEveryGate()
    {
        using var project = new UserProject();

        var verdict = Assert.Single(await JudgeAsync(project, Returns("A", "1", "1")));

        Assert.True(verdict.Accepted);
        Assert.Equal(["parse", "compile", "policy", "examples"], verdict.Results.Select(static result => result.Gate));
    }

    [Fact]
    public async Task EndsAtTheFirstGateThatRefusesAndJudgesTheOthersToTheEnd()
    {
        using var project = new UserProject();

        var verdicts = await JudgeAsync(
            project,
            Returns("A", "1", "1"),
            Returns("B", ")", "1"),
            Returns("C", "\"\"", "1"),
            Returns("D", "System.Environment.TickCount", "1"),
            Returns("E", "2", "1"),
            Returns("F", "A()", "1"));

        Assert.Equal([null, "parse", "compile", "policy", "examples", null], verdicts.Select(Refuser));
    }

    [Theory]
    [InlineData("1", "2", "examples")]
    [InlineData("System.Environment.TickCount", "2", "policy")]
    public async Task AcceptsNobodyWhoNeedsARefusedOne(string expression, string expected, string gate)
    {
        using var project = new UserProject();

        var verdicts = await JudgeAsync(project, Returns("A", expression, expected), Returns("B", "A() * 0", "0"));

        Assert.Equal([gate, "compile"], verdicts.Select(Refuser));
    }

    private static string? Refuser(Verdict verdict) => verdict.Results.FirstOrDefault(static result => !result.Passed)?.Gate;
}
