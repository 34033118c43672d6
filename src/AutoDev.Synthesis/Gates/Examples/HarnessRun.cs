using AutoDev.Sandbox;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Harness;

namespace AutoDev.Synthesis.Gates.Examples;

/// <summary>One case and what the worker is told of it.</summary>
/// <param name="Candidate">Index among the candidates that were built together.</param>
/// <param name="Case">Index in the candidate's cases.</param>
internal sealed record HarnessRun(int Candidate, int Case, SandboxCase Sent)
{
    /// <summary>All cases that compile, each candidate's in their order, so that the first of them that fails is the first that is told.</summary>
    public static IReadOnlyList<HarnessRun> All(CandidateBuild build) =>
        [.. build.Harness.SelectMany((harness, i) => harness.Methods.SelectMany(method => Of(build.Candidates[i], i, method)).OrderBy(static run => run.Case))];

    private static IEnumerable<HarnessRun> Of(Candidate candidate, int index, HarnessMethod method)
    {
        var sent = new SandboxMethod(method.TypeName, method.Name, method.Kind);
        return method.Code.Cases.Select(one => new HarnessRun(index, one, new SandboxCase(sent, candidate.Cases[one].Row, index)));
    }
}
