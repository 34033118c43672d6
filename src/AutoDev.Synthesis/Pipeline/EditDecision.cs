using AutoDev.Synthesis.Changes;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Pipeline;

/// <summary>Carries out what the author of a hand edit decided about it.</summary>
public static class EditDecision
{
    /// <summary>The requirement's edited files become the user's; the next build verifies them.</summary>
    /// <returns>Null, or why nothing was done.</returns>
    public static async Task<string?> AdoptAsync(ProjectInputs inputs, string id, CancellationToken cancellation)
    {
        var (lease, busy) = await ProjectLease.AcquireAsync(inputs, cancellation);
        using (lease)
        {
            var (change, reading, problem) = busy is null ? Find(inputs, id) : (null, null, busy.Message);
            if (change is null)
            {
                return problem;
            }

            if (HandEdits.Adopt(change) is not { } item)
            {
                return $"{id} has no generated file to adopt";
            }

            var result = CommitTransaction.Run(inputs, reading!, [item], FaultPoint.Of(Environment.GetEnvironmentVariable(FaultPoint.Variable)));
            return result.Succeeded ? null : string.Join("; ", result.Findings.Select(static finding => finding.Message));
        }
    }

    /// <summary>The requirement's edited files are deleted, so that the next build writes them again.</summary>
    /// <returns>Null, or why nothing was done.</returns>
    public static async Task<string?> DiscardAsync(ProjectInputs inputs, string id, CancellationToken cancellation)
    {
        var (lease, busy) = await ProjectLease.AcquireAsync(inputs, cancellation);
        using (lease)
        {
            var (change, _, problem) = busy is null ? Find(inputs, id) : (null, null, busy.Message);
            if (change is null)
            {
                return problem;
            }

            var edited = change.EditedFiles.ToList();
            foreach (var file in edited)
            {
                File.Delete(ProjectPath.Absolute(inputs.ProjectDirectory, file.Path));
            }

            return edited.Count == 0 ? $"no generated file of {id} was edited" : null;
        }
    }

    private static (RequirementChange? Change, LockReading? Reading, string? Problem) Find(ProjectInputs inputs, string id)
    {
        var reading = LockReader.ReadFile(inputs.LockFile);
        if (reading.Lock is null)
        {
            return (null, null, reading.Findings[0].Message);
        }

        if (reading.Lock.Find(id) is not { } entry)
        {
            return (null, null, $"the lock has no entry for {id}");
        }

        var files = entry.Files.Select(file => GeneratedFiles.Look(inputs.ProjectDirectory, file));
        return (new RequirementChange(id, ChangeKind.FileEdited, null, entry, [.. files]), reading, null);
    }
}
