using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.Gates;
using AutoDev.Synthesis.Ledger;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What a run has to write into the ledger.</summary>
internal static class RunLedger
{
    public static IReadOnlyList<LedgerEntry> Entries(Judgement judgement, CommitResult result) =>
    [
        .. judgement.Outcomes.OrderBy(static outcome => outcome.Key, StringComparer.Ordinal).SelectMany(static outcome => Of(outcome.Value)),
        .. result.Committed.Select(static id => new LedgerEntry(LedgerEvent.Committed, id)),
        .. result.Skipped.Select(static id => new LedgerEntry(LedgerEvent.Skipped, id)),
    ];

    private static IEnumerable<LedgerEntry> Of(RequirementOutcome outcome)
    {
        foreach (var verdict in outcome.Accepted)
        {
            yield return Of(LedgerEvent.Accepted, verdict) with
            {
                Detail = string.Join(", ", verdict.Results.Where(static result => result.Evidence.Length > 0).Select(static result => result.Evidence)),
            };
        }

        if (outcome.OpenReason is { } reason)
        {
            yield return new LedgerEntry(LedgerEvent.Declined, outcome.Requirement.Id) { Detail = reason };
        }
    }

    private static LedgerEntry Of(LedgerEvent what, Verdict verdict) => new(what, verdict.Candidate.Increment.Requirement.Id)
    {
        Tier = verdict.Candidate.Tier,
        Origin = verdict.Candidate.Origin,
        Gate = verdict.Results[^1].Gate,
    };
}
