using AutoDev.Specifications.Diagnostics;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>What came of a decision about an edit.</summary>
/// <param name="Problem">Why nothing was done; null where it was.</param>
/// <param name="Done">What was done, and what is known of it now, as a sentence.</param>
/// <param name="Findings">What is wrong with what was kept.</param>
public sealed record EditOutcome(string? Problem, string Done, IReadOnlyList<Finding> Findings)
{
    internal static EditOutcome Of(string done, params IReadOnlyList<Finding> findings) => new(null, done, findings);

    internal static EditOutcome Refused(string problem) => new(problem, "", []);
}
