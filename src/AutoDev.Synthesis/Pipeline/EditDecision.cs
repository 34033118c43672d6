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
    /// <summary>The requirement's edited files become the user's, and the gates say at once what they think of them.</summary>
    public static Task<EditOutcome> AdoptAsync(ProjectInputs inputs, string id, CancellationToken cancellation) =>
        LeasedAsync(inputs, id, AdoptAsync, cancellation);

    /// <summary>
    /// The requirement's edited files are written as synthesis has them now, in one commit: the edit is lost only when what takes its
    /// place was accepted. Those of a requirement that is gone are deleted.
    /// </summary>
    public static Task<EditOutcome> DiscardAsync(ProjectInputs inputs, string id, CancellationToken cancellation) =>
        LeasedAsync(inputs, id, DiscardAsync, cancellation);

    private static async Task<EditOutcome> AdoptAsync(ProjectInputs inputs, LockReading reading, RequirementChange change, CancellationToken cancellation)
    {
        if (HandEdits.Adopt(change) is not { } item)
        {
            return EditOutcome.Refused($"{change.Id} has no generated file to adopt");
        }

        // Whose the files are does not hang on what the gates say, so it is kept before they are asked.
        var result = CommitTransaction.Run(inputs, reading, [item], FaultPoint.InCommit);
        if (!result.Succeeded)
        {
            return EditOutcome.Refused(Words(result.Findings));
        }

        var adopted = item.Entry?.Files.Where(static file => file.Adopted).Select(static file => file.Path) ?? [];
        var done = $"{string.Join(", ", adopted)} of {change.Id}: yours now, never written again";
        if (SdkCompiler.Use(inputs.CompilerDirectory) is { } problem)
        {
            return EditOutcome.Of($"{done}; not verified, because it cannot be compiled here: {problem}");
        }

        var documents = Documents.Read(inputs);
        if (!documents.Owned.Any(requirement => requirement.Id == change.Id && requirement.IsActive))
        {
            return EditOutcome.Of($"{done}; no specification asks for it any more, so nothing verifies it");
        }

        var run = new SynthesisRun(inputs, documents, new ProjectClaims(inputs.Claims, documents.Known), LockReader.ReadFile(inputs.LockFile)) { Only = change.Id };
        var findings = (await run.RunAsync(cancellation)).Findings.Where(finding => finding.Requirement == change.Id).ToList();
        return LockReader.ReadFile(inputs.LockFile).Lock?.Find(change.Id) switch
        {
            { Evidence: [_, ..] evidence } => EditOutcome.Of($"{done}; verified: it passes {Seen(evidence)}", findings),
            _ when findings.Count == 0 => EditOutcome.Of($"{done}; not verified yet: a build says what is in the way"),
            _ => EditOutcome.Of($"{done}; not verified, and verify mode refuses it until it is: mend your code or what the specification says", findings),
        };
    }

    private static async Task<EditOutcome> DiscardAsync(ProjectInputs inputs, LockReading reading, RequirementChange change, CancellationToken cancellation)
    {
        var edited = change.EditedFiles.ToList();
        if (edited.Count == 0)
        {
            return EditOutcome.Refused(change.Files.FirstOrDefault(static file => file.State == FileState.Adopted) is { } own
                ? $"{own.Path} of {change.Id} was adopted and is yours. To have it generated again, delete it and build"
                : $"no generated file of {change.Id} was edited");
        }

        if (SdkCompiler.Use(inputs.CompilerDirectory) is { } problem)
        {
            return EditOutcome.Refused($"the edit stays: what takes its place cannot be compiled: {problem}");
        }

        var documents = Documents.Read(inputs);
        var run = new SynthesisRun(inputs, documents, new ProjectClaims(inputs.Claims, documents.Known), reading) { Only = change.Id, Discards = true };
        var report = await run.RunAsync(cancellation);
        var isGone = edited.TrueForAll(file => FileInspection.Look(inputs.ProjectDirectory, file.Locked).Hash != file.Hash);
        var reasons = Words(report.Findings.Where(finding => finding.Requirement == change.Id));
        return isGone
            ? EditOutcome.Of(edited.Exists(file => File.Exists(ProjectPath.Absolute(inputs.ProjectDirectory, file.Path)))
                ? $"the edits of {change.Id} are gone and its files are written again"
                : $"{string.Join(", ", edited.Select(static file => file.Path))} of {change.Id} {(edited.Count == 1 ? "is" : "are")} deleted: no specification asks for {(edited.Count == 1 ? "it" : "them")} any more")
            : EditOutcome.Refused($"the edit stays, because there is nothing to take its place: {(reasons.Length == 0 ? "a build says what is wrong" : reasons)}");
    }

    private static string Seen(IEnumerable<LockedEvidence> evidence) =>
        evidence.FirstOrDefault(static piece => piece.Seen.Length > 0)?.Seen ?? "the gates";

    private static async Task<EditOutcome> LeasedAsync(
        ProjectInputs inputs,
        string id,
        Func<ProjectInputs, LockReading, RequirementChange, CancellationToken, Task<EditOutcome>> decide,
        CancellationToken cancellation)
    {
        // Whoever decides by hand wants it written, also where the last build only verified.
        var writing = inputs with { Mode = Mode.Synthesize };
        var (lease, busy) = await ProjectLease.AcquireAsync(writing, cancellation);
        if (lease is null)
        {
            return EditOutcome.Refused(busy!.Message);
        }

        using (lease)
        {
            var recovered = CommitRecovery.Run(writing, FaultPoint.InRecovery);
            var errors = recovered.Where(static finding => finding.Rule.Severity == RuleSeverity.Error).ToList();
            if (errors.Count > 0)
            {
                return EditOutcome.Refused(Words(errors));
            }

            var reading = LockReader.ReadFile(writing);
            if (reading.Lock is null)
            {
                return EditOutcome.Refused(reading.Findings[0].Message);
            }

            if (reading.Lock.Find(id) is not { } entry)
            {
                return EditOutcome.Refused($"the lock has no entry for {id}");
            }

            var files = entry.Files.Select(file => FileInspection.Look(writing.ProjectDirectory, file));
            var outcome = await decide(writing, reading, new RequirementChange(id, ChangeKind.FileEdited, null, entry, [.. files]), cancellation);
            return outcome with { Findings = [.. recovered, .. outcome.Findings] };
        }
    }

    private static string Words(IEnumerable<Finding> findings) => string.Join("; ", findings.Select(static finding => finding.Message));
}
