using System.Text.RegularExpressions;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Candidates;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Gates;

/// <summary>A name that the compiler does not know because the requirement that declares it has no code yet.</summary>
internal static partial class Awaited
{
    /// <summary>The finding, with the requirement that this one waits for, where it is one of the candidates.</summary>
    public static Finding Explained(Finding finding, Candidate candidate, IReadOnlyList<Candidate> all)
    {
        if (UnknownName().Match(finding.Message) is not { Success: true } match)
        {
            return finding;
        }

        var name = match.Groups["name"].Value;
        var declaring = all.FirstOrDefault(other => other.Increment.Requirement.Id != candidate.Increment.Requirement.Id
            && other.Increment.Kind != IncrementKind.Member
            && other.Increment.TypeName == name);
        return declaring is null
            ? finding
            : finding with { Message = $"{finding.Message}. It waits for {declaring.Increment.Requirement.Id}, which declares {name}: mend that one first" };
    }

    [GeneratedRegex("(type or namespace name|The name) '(?<name>[^'<]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnknownName();
}
