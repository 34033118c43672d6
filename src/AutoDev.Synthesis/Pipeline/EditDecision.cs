using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.Compilation;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Carries out what the author of a hand edit decided about it.</summary>
public static class EditDecision
{
    /// <summary>The requirement's edited files become the user's; the next build verifies them.</summary>
    /// <returns>Null, or why nothing was done.</returns>
    public static Task<string?> AdoptAsync(ProjectInputs inputs, string id, CancellationToken cancellation) =>
        LeasedAsync(inputs, id, static (inputs, reading, change, _) => Task.FromResult(Adopt(inputs, reading, change)), cancellation);

    /// <summary>
    /// The requirement's edited files are written as synthesis has them now, in one commit: the edit is lost only when what takes its
    /// place was accepted. Those of a requirement that is gone are deleted.
    /// </summary>
    /// <returns>Null, or why nothing was done.</returns>
    public static Task<string?> DiscardAsync(ProjectInputs inputs, string id, CancellationToken cancellation) =>
        LeasedAsync(inputs, id, DiscardAsync, cancellation);

    private static string? Adopt(ProjectInputs inputs, LockReading reading, RequirementChange change)
    {
        if (HandEdits.Adopt(change) is not { } item)
        {
            return $"{change.Id} has no generated file to adopt";
        }

        var result = CommitTransaction.Run(inputs, reading, [item], FaultPoint.InCommit);
        return result.Succeeded ? null : Words(result.Findings);
    }

    private static async Task<string?> DiscardAsync(ProjectInputs inputs, LockReading reading, RequirementChange change, CancellationToken cancellation)
    {
        var edited = change.EditedFiles.ToList();
        if (edited.Count == 0)
        {
            return $"no generated file of {change.Id} was edited";
        }

        if (SdkCompiler.Use(inputs.CompilerDirectory) is { } problem)
        {
            return $"the edit stays: what takes its place cannot be compiled: {problem}";
        }

        var run = new SynthesisRun(inputs, Documents.Read(inputs), reading) { Discarding = change.Id };
        var report = await run.RunAsync(cancellation);
        var isGone = edited.TrueForAll(file => FileInspection.Look(inputs.ProjectDirectory, file.Locked).Hash != file.Hash);
        var reasons = Words(report.Findings.Where(finding => finding.Message.Contains(change.Id, StringComparison.Ordinal)));
        return isGone ? null : $"the edit stays, because there is nothing to take its place: {(reasons.Length == 0 ? "a build says what is wrong" : reasons)}";
    }

    private static async Task<string?> LeasedAsync(
        ProjectInputs inputs,
        string id,
        Func<ProjectInputs, LockReading, RequirementChange, CancellationToken, Task<string?>> decide,
        CancellationToken cancellation)
    {
        // Whoever decides by hand wants it written, also where the last build only verified.
        var writing = inputs with { Mode = Mode.Synthesize };
        var (lease, busy) = await ProjectLease.AcquireAsync(writing, cancellation);
        if (lease is null)
        {
            return busy!.Message;
        }

        using (lease)
        {
            var recovered = CommitRecovery.Run(writing, FaultPoint.InRecovery).Where(static finding => finding.Rule.Severity == RuleSeverity.Error).ToList();
            if (recovered.Count > 0)
            {
                return Words(recovered);
            }

            var reading = LockReader.ReadFile(writing.LockFile);
            if (reading.Lock is null)
            {
                return reading.Findings[0].Message;
            }

            if (reading.Lock.Find(id) is not { } entry)
            {
                return $"the lock has no entry for {id}";
            }

            var files = entry.Files.Select(file => FileInspection.Look(writing.ProjectDirectory, file));
            return await decide(writing, reading, new RequirementChange(id, ChangeKind.FileEdited, null, entry, [.. files]), cancellation);
        }
    }

    private static string Words(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(static finding => finding.Message));
}
