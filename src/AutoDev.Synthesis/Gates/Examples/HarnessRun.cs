using AutoDev.Sandbox;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Harness;

namespace AutoDev.Synthesis.Gates.Examples;

/// <summary>One case as it is sent to the worker.</summary>
/// <param name="Candidate">Index among the candidates that were built together.</param>
/// <param name="Case">Index in the candidate's cases.</param>
internal sealed record HarnessRun(int Candidate, int Case, HarnessMethod Method)
{
    public static IReadOnlyList<HarnessRun> All(CandidateBuild build) =>
    [
        .. build.Harness.SelectMany(static (harness, candidate) => harness.Methods.Select(method => new HarnessRun(candidate, method.Case, method))),
    ];

    public SandboxCase ToSandboxCase() => new(Method.TypeName, Method.Name, Method.Kind, Candidate);
}
