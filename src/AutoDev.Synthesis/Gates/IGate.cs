using AutoDev.Synthesis.Candidates;

namespace AutoDev.Synthesis.Gates;

/// <summary>One check of candidates. Gates run in order, cheapest first, each on what the one before let through.</summary>
public interface IGate
{
    /// <summary>One word, as it stands in the lock's evidence: <c>parse</c>, <c>compile</c>, <c>policy</c>, <c>examples</c>.</summary>
    string Name { get; }

    /// <summary>Judges several candidates at once, so that they may use each other; one result for each, in their order.</summary>
    Task<IReadOnlyList<GateResult>> JudgeAsync(IReadOnlyList<Candidate> candidates, CancellationToken cancellation);
}
