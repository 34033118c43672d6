using System.Globalization;
using AutoDev.BuildContract;
using AutoDev.Specifications.Coverage;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Pipeline;
using AutoDev.Synthesis.Project;

namespace AutoDev.Tool.Output;

/// <summary>The one line that a project's build ends with.</summary>
internal static class ClosingLine
{
    public static string Format(ProjectInputs inputs, SynthesisReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Counts(inputs, report)} ({report.Elapsed.TotalSeconds:0.0} s)");

    /// <summary>What later builds say, which start no tool as long as nothing changes: then all of it comes from the lock.</summary>
    public static string Repeated(ProjectInputs inputs, SynthesisReport report) =>
        Counts(inputs, report with { Synthesized = 0, Renamed = 0, Removed = 0, FromLock = report.FromLock + report.Synthesized }) + " (nothing changed)";

    private static string Counts(ProjectInputs inputs, SynthesisReport report)
    {
        var name = Path.GetFileNameWithoutExtension(inputs.ProjectFile);
        if (report.Findings.Select(static finding => WhyNotCompared(finding.Rule)).FirstOrDefault(static reason => reason is not null) is { } reason)
        {
            return $"{OutputLines.ForPeople} {name}: not compared: {reason}";
        }

        var parts = new List<string>();
        var answersForVerification = inputs.Coverage.HasFlag(AnsweredGaps.Verification);
        var answersForImplementation = inputs.Coverage.HasFlag(AnsweredGaps.Implementation);
        var counted = report.Requirements.Where(state => !state.IsWithdrawn && (state.Owned || answersForVerification)).ToList();
        parts.Add(Count(counted.Count, "requirement", "requirements"));

        // Code that stands there and is not what is asked for now: an edit that fails, what could not be replaced, or an edited file
        // of what no longer asks for it.
        var doubted = report.Findings.Where(IsOfWrongCode).Select(static finding => finding.Requirement).Concat(report.Explained).ToHashSet(StringComparer.Ordinal);
        var edited = report.Findings.Where(static finding => finding.Rule == SynthesisRules.EditedByHand).Select(static finding => finding.Requirement).ToHashSet(StringComparer.Ordinal);
        var wrong = counted.Count(state => state.Implemented
            && (doubted.Contains(state.Id) || (edited.Contains(state.Id) && state.Progress != RequirementProgress.Edited)));
        if (answersForImplementation)
        {
            parts.Add($"{Number(counted.Count(static state => state.Implemented) - wrong)} implemented");
        }

        if (answersForVerification)
        {
            parts.Add($"{Number(counted.Count(static state => state.Verified))} verified");
        }

        if (report.Synthesized + report.FromLock > 0)
        {
            parts.Add($"{Number(report.Synthesized)} synthesized now");
            parts.Add($"{Number(report.FromLock)} from the lock");
        }

        if (wrong > 0)
        {
            parts.Add($"{Number(wrong)} not as specified");
        }

        if (report.Renamed > 0)
        {
            parts.Add($"{Number(report.Renamed)} renamed");
        }

        if (report.Removed > 0)
        {
            parts.Add($"{Number(report.Removed)} removed");
        }

        if (answersForImplementation || answersForVerification)
        {
            var uncovered = counted.Count(state => state.Counts
                && ((answersForImplementation && !state.Implemented) || (answersForVerification && !state.Verified)));
            parts.Add($"{Number(uncovered)} uncovered");
        }

        return $"{OutputLines.ForPeople} {name}: {string.Join(", ", parts)}";
    }

    private static bool IsOfWrongCode(Finding finding) => finding.Requirement is { } id
        && (finding.Rule == SynthesisRules.NotVerified || finding.Rule == SynthesisRules.CannotWrite || finding.Rule.OpeningOf(id) is not null);

    /// <summary>Null for a rule that leaves the numbers true.</summary>
    private static string? WhyNotCompared(Rule rule) =>
        rule == SynthesisRules.BadLock ? "the lock cannot be read"
        : rule == SynthesisRules.NewerLock ? "the lock is of a newer version"
        : rule == SynthesisRules.Busy ? "another build holds the project"
        : rule == SynthesisRules.NoCompiler ? "no compiler was found"
        : null;

    private static string Count(int number, string one, string many) => $"{Number(number)} {(number == 1 ? one : many)}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
