using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.Commit;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Changes;

/// <summary>What the author of an edit may say about it.</summary>
public static class HandEdits
{
    /// <summary>The warning that is due for each edited file.</summary>
    /// <param name="seen">What is known of the code as it stands, as an end to the sentence that it is left as it is; may be empty.</param>
    public static IEnumerable<Finding> Warnings(RequirementChange change, string projectDirectory, string seen = "")
    {
        var start = new TextPosition(1, 1);
        return change.EditedFiles.Select(file => SynthesisRules.EditedByHand.At(PlaceOf(file), file.Path, change.Id, seen) with { Requirement = change.Id });

        SourcePlace PlaceOf(FileCondition file) => new(ProjectPath.Absolute(projectDirectory, file.Path), new SourceSpan(0, 0, start, start));
    }

    /// <summary>
    /// The edited files become the user's; where none is edited, all of the requirement's do. They count as not verified until
    /// <see cref="Verified"/>.
    /// </summary>
    /// <returns>Null where there is nothing to adopt.</returns>
    public static CommitItem? Adopt(RequirementChange change)
    {
        if (change.Entry is not { } entry)
        {
            return null;
        }

        var chosen = change.EditedFiles.ToList();
        if (chosen.Count == 0)
        {
            chosen = [.. change.Files.Where(static file => file.State == FileState.Unchanged)];
        }

        return chosen.Count == 0 ? null : CommitItem.Refresh(entry with
        {
            Evidence = [],
            Files = change.Files
                .Select(file => chosen.Contains(file) ? new LockedFile(file.Path, file.Hash!, Adopted: true) : file.Locked)
                .ToEquatableArray(),
        });
    }

    /// <summary>Adopted files as they stand passed the gates: the entry says so.</summary>
    public static CommitItem Verified(RequirementChange change, EquatableArray<LockedEvidence> evidence) => CommitItem.Refresh(change.Entry! with
    {
        Revision = change.State!.Revision,
        Behaviour = change.State.Behaviour,
        Declaration = change.State.Declaration,
        Evidence = evidence,
        Files = change.Files
            .Select(static file => file.State == FileState.Adopted ? file.Locked with { Hash = file.Hash! } : file.Locked)
            .ToEquatableArray(),
    });
}
