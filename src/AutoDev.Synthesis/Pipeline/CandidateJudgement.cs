using System.Globalization;
using AutoDev.ProgrammingByExample;
using AutoDev.Sandbox;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Tiers;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Asks the tiers for candidates and the gates for verdicts.</summary>
[Implements("PRP-103-2")]
internal sealed class CandidateJudgement(ProjectInputs inputs, UserCompilation project, RunProgress progress)
{
    private readonly TierSequence tiers = TierSequence.Of(ProjectStyle.Of(inputs), inputs.DeepSearch ? Effort.Deep : Effort.Build);

    /// <summary>What the tiers write for an increment, before any gate; null where they can write nothing.</summary>
    public string? TextFor(Increment increment, CancellationToken cancellation) => tiers.Propose(increment, cancellation).Candidate?.Source;

    public async Task<Judgement> JudgeAsync(IReadOnlyList<Proposed> increments, CancellationToken cancellation)
    {
        await using var sandbox = new SandboxRunner(new SandboxLimits());
        if (increments.Count > 0)
        {
            sandbox.Warm();
        }

        progress.Enter("synthesizing", increments.Count);
        var proposals = Propose(increments, cancellation);
        var candidates = proposals.Where(static each => each.Proposal.Candidate is not null).Select(static each => each.Proposal.Candidate!).ToList();
        IReadOnlyList<Verdict> verdicts = candidates.Count == 0
            ? []
            : await GateSequence.Of(new CandidateCompiler(project), sandbox).JudgeAsync(candidates, cancellation, Entered);
        var verdictOf = verdicts.ToDictionary<Verdict, object>(static verdict => verdict.Candidate.Increment, ReferenceEqualityComparer.Instance);
        return new Judgement(proposals
            .GroupBy(static each => each.Increment.Requirement.Id, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                group => OutcomeOf([.. group.Select(each => (each.Increment, each.Proposal.Reason, verdictOf.GetValueOrDefault(each.Increment)))]),
                StringComparer.Ordinal));
    }

    private List<(Increment Increment, Proposal Proposal)> Propose(IReadOnlyList<Proposed> increments, CancellationToken cancellation)
    {
        (Increment, Proposal) Of(Proposed each) => (each.Increment, Propose(each, cancellation));

        // What changed is mostly one, which needs no second thread and is not made to wait until one is there.
        return increments.Count == 1 ? [Of(increments[0])] : [.. increments.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Of)];
    }

    private Proposal Propose(Proposed each, CancellationToken cancellation)
    {
        progress.Begin($"{each.Increment.Requirement.Id} {each.Increment.Requirement.Title}".TrimEnd());
        return each.Text is null ? tiers.Propose(each.Increment, cancellation) : Proposal.Of(OfUser(each, each.Text, cancellation));
    }

    private void Entered(string gate, int candidates) =>
        progress.Enter(string.Create(CultureInfo.InvariantCulture, $"judging {candidates} {(candidates == 1 ? "candidate" : "candidates")}: {gate}"));

    /// <summary>The user's text with the cases that ours would have had to pass.</summary>
    private Candidate OfUser(Proposed proposed, string text, CancellationToken cancellation)
    {
        var cases = tiers.Propose(proposed.Increment, cancellation).Candidate?.Cases ?? MemberCases.Of(proposed.Increment);
        return new Candidate(proposed.Increment, text, 0, "adopted", cases) { File = proposed.File };
    }

    private static RequirementOutcome OutcomeOf(IReadOnlyList<(Increment Increment, string Reason, Verdict? Verdict)> parts)
    {
        var findings = new List<Finding>();
        var requirement = parts[0].Increment.Requirement;
        var accepted = new List<Verdict>();
        var refused = new List<Verdict>();
        var reasons = new List<string>();
        var doubts = new List<string>();
        foreach (var (increment, reason, verdict) in parts)
        {
            if (verdict is null)
            {
                reasons.Add(reason);
                findings.Add(SynthesisRules.StillOpen.About(requirement.Id, requirement.AnswerPlace, reason));
            }
            else if (verdict.Accepted)
            {
                accepted.Add(verdict);
                if (verdict.Candidate.Ambiguity is { } doubt)
                {
                    doubts.Add(doubt);
                    findings.Add(SynthesisRules.Ambiguous.About(requirement.Id, requirement.AnswerPlace, doubt));
                }
            }
            else
            {
                refused.Add(verdict);
                findings.AddRange(verdict.Results.SelectMany(static result => result.Findings));
                reasons.Add(OpenReason.Of(verdict));
            }
        }

        return new RequirementOutcome(
            requirement,
            accepted,
            refused,
            reasons.Count == 0 ? null : string.Join("; ", reasons),
            doubts.Count == 0 ? null : string.Join("; ", doubts),
            findings);
    }
}
