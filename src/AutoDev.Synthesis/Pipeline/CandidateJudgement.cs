using System.Globalization;
using AutoDev.ProgrammingByExample;
using AutoDev.Sandbox;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.Examples.Limits;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Increments;
using AutoDev.Synthesis.Project;
using AutoDev.Synthesis.Tiers;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Asks the tiers for candidates and the gates for verdicts.</summary>
[Implements("PRP-103-2")]
internal sealed class CandidateJudgement(TierSequence tiers, UserCompilation project, RunProgress progress)
{
    public CandidateJudgement(ProjectInputs inputs, UserCompilation project, RunProgress progress)
        : this(TierSequence.Of(ProjectStyle.Of(inputs), inputs.DeepSearch ? Effort.Deep : Effort.Build), project, progress)
    {
    }

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
        var gates = GateSequence.Of(new CandidateCompiler(project), sandbox);
        var verdictOf = new Dictionary<object, Verdict>(ReferenceEqualityComparer.Instance);
        do
        {
            var candidates = proposals.Where(static each => each.Proposal.Candidate is not null).Select(static each => each.Proposal.Candidate!).ToList();
            foreach (var verdict in candidates.Count == 0 ? [] : await gates.JudgeAsync(candidates, cancellation, Entered))
            {
                verdictOf[verdict.Candidate.Increment] = verdict;
            }
        }
        while (AskNext(proposals, verdictOf, cancellation));

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

    /// <summary>Puts another tier's proposal in the place of each that a gate refused; false where there is none.</summary>
    private bool AskNext(List<(Increment Increment, Proposal Proposal)> proposals, Dictionary<object, Verdict> verdicts, CancellationToken cancellation)
    {
        var any = false;
        for (var i = 0; i < proposals.Count; i++)
        {
            var (increment, proposal) = proposals[i];
            if (proposal.Candidate is { File: null }
                && !verdicts[increment].Accepted
                && tiers.Propose(increment, cancellation, refused: proposal) is { Candidate: not null } next)
            {
                proposals[i] = (increment, next);
                any = true;
            }
        }

        return any;
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
        return new Candidate(proposed.Increment, text, 0, "adopted", tiers.CasesOf(proposed.Increment, cancellation)) { File = proposed.File };
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

        // Of what is partly open, or the user's own, nobody can say that it forgot something.
        if (accepted.Count == parts.Count
            && accepted.TrueForAll(static verdict => verdict.Candidate.File is null)
            && UnkeptBounds.Of(requirement, accepted.Select(static verdict => verdict.Candidate.Source)) is { } unkept)
        {
            doubts.Add(unkept);
            findings.Add(SynthesisRules.Ambiguous.About(requirement.Id, requirement.AnswerPlace, unkept));
        }

        return new RequirementOutcome(
            requirement,
            accepted,
            refused,
            reasons.Count == 0 ? null : string.Join("; ", reasons.Distinct(StringComparer.Ordinal)),
            doubts.Count == 0 ? null : string.Join("; ", doubts.Distinct(StringComparer.Ordinal)),
            findings);
    }
}
