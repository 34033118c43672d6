using System.Text.RegularExpressions;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Gates;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Why a requirement stays open after a gate refused its candidate, as half a sentence that the lock keeps.</summary>
/// <remarks>It has neither the requirement's id nor a place in a source: an unrelated line that moves must not change the lock.</remarks>
internal static partial class OpenReason
{
    public static string Of(Verdict refused)
    {
        var finding = refused.Results[^1].Findings[0];
        if (finding.Rule == SynthesisRules.ProjectDoesNotCompile)
        {
            return SynthesisRules.UntriedReason;
        }

        var id = refused.Candidate.Increment.Requirement.Id;
        var reason = finding.Rule.OpeningOf(id) is { } opening ? finding.Message[opening.Length..]
            : finding.Message.StartsWith(id + " ", StringComparison.Ordinal) ? "it" + finding.Message[id.Length..]
            : finding.Message;
        return SourcePosition.Replace(reason, ".cs");
    }

    [GeneratedRegex(@"\.cs\(\d+,\d+\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex SourcePosition { get; }
}
