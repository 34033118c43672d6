using AutoDev.Sandbox;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;

namespace AutoDev.Synthesis.Gates;

/// <summary>The gates in their order, and the verdict that comes of them.</summary>
[Implements("PRP-107-1")]
public sealed class GateSequence(IReadOnlyList<IGate> gates)
{
    /// <summary>Every gate that there is, cheapest first.</summary>
    /// <param name="sandbox">Call <see cref="SandboxRunner.Warm"/> as soon as it is known that there will be candidates.</param>
    public static GateSequence Of(CandidateCompiler compiler, SandboxRunner sandbox) => new(
    [
        new ParseGate(compiler),
        new CompileGate(compiler),
        new PolicyGate(compiler),
        new ExamplesGate(compiler, sandbox),
    ]);

    /// <summary>One verdict for each candidate, in their order.</summary>
    /// <remarks>
    /// A candidate may use another. So when a gate refuses some, the others are judged again from the first gate on without them,
    /// until nobody is refused: what is accepted was seen to compile and to hold exactly as it will be written.
    /// </remarks>
    /// <param name="entered">Told of each gate, and of how many candidates stand before it.</param>
    public async Task<IReadOnlyList<Verdict>> JudgeAsync(
        IReadOnlyList<Candidate> candidates, CancellationToken cancellation, Action<string, int>? entered = null)
    {
        var verdicts = new Dictionary<Candidate, Verdict>(ReferenceEqualityComparer.Instance);
        IReadOnlyList<Candidate> left = candidates;
        while (left.Count > 0)
        {
            foreach (var verdict in await JudgeOnceAsync(left, entered, cancellation))
            {
                verdicts[verdict.Candidate] = verdict;
            }

            var through = left.Where(candidate => verdicts[candidate].Results.All(static result => result.Passed)).ToList();
            if (through.Count == left.Count)
            {
                break;
            }

            left = through;
        }

        return [.. candidates.Select(candidate => verdicts[candidate])];
    }

    /// <summary>Goes as far as the first gate that refuses one of them.</summary>
    private async Task<IEnumerable<Verdict>> JudgeOnceAsync(
        IReadOnlyList<Candidate> candidates, Action<string, int>? entered, CancellationToken cancellation)
    {
        var results = candidates.Select(static _ => new List<GateResult>()).ToList();
        foreach (var gate in gates)
        {
            entered?.Invoke(gate.Name, candidates.Count);
            var judged = await gate.JudgeAsync(candidates, cancellation);
            for (var i = 0; i < candidates.Count; i++)
            {
                results[i].Add(judged[i]);
            }

            if (judged.Any(static result => !result.Passed))
            {
                break;
            }
        }

        return candidates.Zip(results, static (candidate, said) => new Verdict(candidate, said.ToEquatableArray()));
    }
}
