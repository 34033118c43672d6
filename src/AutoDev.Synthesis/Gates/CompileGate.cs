using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;

namespace AutoDev.Synthesis.Gates;

/// <summary>
/// Compiles all candidates inside the user's project, drops those that bring an error and tries the rest again, until what is left compiles.
/// </summary>
/// <remarks>Errors only: which warnings a project tolerates is its own build's business.</remarks>
public sealed class CompileGate(CandidateCompiler compiler) : IGate
{
    public string Name => "compile";

    public Task<IReadOnlyList<GateResult>> JudgeAsync(IReadOnlyList<Candidate> candidates, CancellationToken cancellation)
    {
        var refused = new Dictionary<Candidate, IReadOnlyList<Finding>>(ReferenceEqualityComparer.Instance);
        IReadOnlyList<Candidate> left = candidates;
        while (left.Count > 0)
        {
            var build = compiler.Build(left, cancellation);
            if (build.Succeeded)
            {
                break;
            }

            foreach (var (candidate, findings) in Refuse(build, cancellation))
            {
                refused[candidate] = [.. findings.Select(finding => Awaited.Explained(finding, candidate, candidates))];
            }

            left = [.. left.Where(candidate => !refused.ContainsKey(candidate))];
        }

        return Task.FromResult<IReadOnlyList<GateResult>>(
        [
            .. candidates.Select(candidate => refused.TryGetValue(candidate, out var findings)
                ? new GateResult(Name, findings.ToEquatableArray(), "")
                : new GateResult(Name, [], "")),
        ]);
    }

    /// <summary>At least one, so that trying again comes to an end.</summary>
    private IEnumerable<(Candidate Candidate, IReadOnlyList<Finding> Findings)> Refuse(CandidateBuild build, CancellationToken cancellation)
    {
        var wrong = build.Candidates.Zip(build.Errors).Where(static pair => pair.Second.Count > 0).ToList();
        if (wrong.Count > 0)
        {
            return wrong.Select(pair => (pair.First, (IReadOnlyList<Finding>)[.. pair.First.Errors(Name, pair.Second)]));
        }

        if (build.ErrorsElsewhere.Count > 0)
        {
            return Culprits(build, cancellation)
                .Select(found => (found.Candidate, (IReadOnlyList<Finding>)[.. found.Candidate.Errors(Name, found.Build.ErrorsElsewhere)]));
        }

        return build.Candidates.Select(candidate =>
            (candidate, (IReadOnlyList<Finding>)[candidate.ProjectDoesNotCompile(build.OwnErrors[0])]));
    }

    /// <summary>Those that bring an error to files of others, found by halving: each half is compiled without the other.</summary>
    private IEnumerable<(Candidate Candidate, CandidateBuild Build)> Culprits(CandidateBuild build, CancellationToken cancellation)
    {
        if (build.Candidates.Count == 1)
        {
            return [(build.Candidates[0], build)];
        }

        var middle = build.Candidates.Count / 2;
        var halves = new[] { build.Candidates.Take(middle), build.Candidates.Skip(middle) }
            .Select(half => compiler.Build([.. half], cancellation))
            .Where(static half => half.ErrorsElsewhere.Count > 0)
            .ToList();

        // Where only both halves together bring it, none of them is believed.
        return halves.Count == 0
            ? build.Candidates.Select(candidate => (candidate, build))
            : halves.SelectMany(half => Culprits(half, cancellation));
    }
}
