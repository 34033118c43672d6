using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Examples.Cases;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Candidates;

/// <summary>Code that a tier proposes for an increment. Nobody believes it until every gate has.</summary>
/// <param name="Source">The whole file, LF line ends.</param>
/// <param name="Tier">0 to 4.</param>
/// <param name="Origin">How it came about, for the lock and for people: <c>decision table</c>, <c>search</c>, a model's name.</param>
/// <param name="Cases">What must hold of it.</param>
/// <param name="Ambiguity">The warning to give if it is accepted: a row to paste, with the rival answers; null where nothing is in doubt.</param>
public sealed record Candidate(
    Increment Increment,
    string Source,
    int Tier,
    string Origin,
    EquatableArray<ExampleCase> Cases,
    string? Ambiguity = null)
{
    /// <summary>Where the user wrote it; null where a tier proposes it.</summary>
    public UserFile? File { get; init; }
}
