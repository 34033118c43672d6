using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Commit;

/// <summary>Finishes or undoes what a killed build left.</summary>
public static class CommitRecovery
{
    /// <summary>To be called first, while the process has the project's <see cref="ProjectLease"/>, and never in verify mode.</summary>
    /// <returns>What was done, if anything; an error among it means that the tree is not in order and nothing should be written.</returns>
    public static EquatableArray<Finding> Run(ProjectInputs inputs, Action<string>? step = null)
    {
        var place = new WritableFolder(inputs);
        if (place.Refusal is not null)
        {
            // Whoever reads the lock says it. The journal waits for the folder.
            return [];
        }

        var places = CommitPlaces.Of(inputs);
        var effects = new TreeEffects(step);
        try
        {
            return [.. FromJournal(places, place, effects), .. Sweep(places, effects)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [SynthesisRules.CannotWrite.At(null, effects.Current.Length > 0 ? effects.Current : places.Journal, UnwritablePlace.Reason(e))];
        }
    }

    private static IEnumerable<Finding> FromJournal(CommitPlaces places, WritableFolder place, TreeEffects effects)
    {
        if (!File.Exists(places.Journal))
        {
            effects.DeleteIfThere(places.Journal + ".new");
            return [];
        }

        if (JournalFile.Parse(OrdinaryFile.ReadAllBytes(places.Journal)) is not { } journal)
        {
            effects.Delete(places.Journal);
            return [SynthesisRules.Recovered.At(null, "its journal cannot be read, so its files stay as they are and are compared with the lock")];
        }

        if (journal.Misplaced(place) is { } misplaced)
        {
            effects.Delete(places.Journal);
            return
            [
                SynthesisRules.Recovered.At(
                    null,
                    $"its journal would write '{misplaced}', which lies outside of the generated folder {places.Relative(places.GeneratedDirectory)}, "
                        + "so nothing of it was done: all files stay as they are and are compared with the lock"),
            ];
        }

        return Finish(new CommitRun(journal, places, effects), journal, places, effects);
    }

    private static IEnumerable<Finding> Finish(CommitRun run, Journal journal, CommitPlaces places, TreeEffects effects)
    {
        var ids = string.Join(", ", journal.Items.Select(static item => item.Id).Take(5)) + (journal.Items.Count > 5 ? " …" : "");
        try
        {
            if (run.Finish())
            {
                return [SynthesisRules.Recovered.At(null, $"its commit was finished ({ids})"), .. run.Findings];
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be finished now may never be: the build must not depend on it.
            var why = $"{places.Relative(effects.Current)}: {UnwritablePlace.Reason(e)}";
            run.Undo(foreignLock: false);
            return [SynthesisRules.Recovered.At(null, $"its commit of {ids} was undone, because it could not be finished ({why})")];
        }

        run.Undo(foreignLock: true);
        return [SynthesisRules.Recovered.At(null, $"its commit was undone, because the lock was changed since ({ids})")];
    }

    private static List<Finding> Sweep(CommitPlaces places, TreeEffects effects)
    {
        var count = 0;
        foreach (var leftover in TemporaryFile.Leftovers(places.GeneratedDirectory, places.LockFile).ToList())
        {
            effects.Delete(leftover);
            count++;
        }

        return count == 0 ? [] : [SynthesisRules.Recovered.At(null, $"it left {count} staged files without a journal, which were removed")];
    }
}
