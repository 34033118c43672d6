using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Changes;

/// <summary>What a build that may not write says of a change set: each change that a writing build would act on is an error.</summary>
/// <remarks>
/// A requirement without code asked for has no entry and needs none. One that stays open has an entry that says so, with the behaviour
/// that was tried, so it is drift only until a writing build has seen it.
/// </remarks>
[Implements("PRP-000-4")]
public static class Drift
{
    private const string Build = "dotnet build -p:AutoDevMode=Synthesize";

    /// <param name="isLeftAlone">Whether a writing build would leave a change alone until its document, or its claim, is mended.</param>
    public static IReadOnlyList<Finding> Findings(ChangeSet changes, SynthesisLock locked, string lockFile, Func<RequirementChange, bool> isLeftAlone) =>
    [
        .. changes.Changes
            .Where(static change => change.Kind is not (ChangeKind.Unchanged or ChangeKind.StillOpen))
            .Select(change => SynthesisRules.Drift.About(change.Id, PlaceOf(change, locked, lockFile), Difference(change), Remedy(change, isLeftAlone(change)))),
    ];

    private static string Difference(RequirementChange change) => change.Kind switch
    {
        ChangeKind.New => "it asks for code and the lock has no entry for it",
        ChangeKind.Renamed => $"the lock still has it as {change.FormerId}",
        ChangeKind.BehaviourChanged => "its tables, examples, signatures or limits, or a title that may name its code, changed since its code was generated",
        ChangeKind.DeclarationChanged => "the declaration of its partial member changed since its code was generated",
        ChangeKind.FrameworkAdded => "the project is built for an older framework, too, since its code was generated",
        ChangeKind.Reworded when change.FormerId is { } former => $"the lock still has it as {former}",
        ChangeKind.Reworded => $"its text is of revision {change.State!.Revision} and the lock has {change.Entry!.Revision}",
        ChangeKind.Removed => "it is gone or asks for no code any more, and the lock still has an entry for it" + (change.EditedFiles.FirstOrDefault() is { } edited ? $"; {edited.Path} was edited since it was generated" : ""),
        ChangeKind.FileMissing => $"{Path(change, FileState.Missing)} is missing",
        ChangeKind.FileEdited or ChangeKind.Discarded => $"{Path(change, FileState.Edited)} was edited since it was generated",
        ChangeKind.Adopted => $"{Path(change, FileState.Adopted)} was adopted and is not verified as it stands",
        ChangeKind.Unchanged or ChangeKind.StillOpen => "",
    };

    private static string Remedy(RequirementChange change, bool isLeftAlone) => change switch
    {
        // A writing build would write nothing.
        _ when isLeftAlone => $"Its document or its claim is not as its author meant it: mend what else is reported there (autodev parse shows it, too), then run {Build} and commit what it writes",
        { Kind: ChangeKind.FileEdited, FormerId: null, AsksOtherwise: true } =>
            $"Its text changed, too: where the file is what would be written now, as after a merge, run {Build}; else run autodev adopt {change.Id} or autodev discard {change.Id}. Commit what is written",
        { Kind: ChangeKind.FileEdited, FormerId: null } or { Kind: ChangeKind.Removed } when change.EditedFiles.Any() => $"Run autodev adopt {change.Id} or autodev discard {change.Id} and commit what it writes",

        // No command mends code that somebody wrote by hand.
        { Kind: ChangeKind.Adopted } => $"Run {Build}: it commits to the lock what passes; where it names an example that your code fails, mend one of the two first. Commit the lock",
        _ => $"Run {Build} and commit what it writes",
    };

    private static string Path(RequirementChange change, FileState state) => change.Files.First(file => file.State == state).Path;

    private static SourcePlace? PlaceOf(RequirementChange change, SynthesisLock locked, string lockFile)
    {
        if (change.State?.Place is { } place)
        {
            return place;
        }

        // The lock as it is written has its version in line 1 and an entry in each line from there on.
        for (var i = 0; i < locked.Entries.Count; i++)
        {
            if (locked.Entries[i].Id == change.Id)
            {
                var start = new TextPosition(i + 2, 1);
                return new SourcePlace(lockFile, new SourceSpan(0, 0, start, start));
            }
        }

        return null;
    }
}
