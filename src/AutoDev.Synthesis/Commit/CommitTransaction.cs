using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Project;

namespace AutoDev.Synthesis.Commit;

/// <summary>Writes what was accepted: generated files first, the lock last; all of it or nothing.</summary>
/// <remarks>
/// <para>
/// The journal is on the disk before the first change and holds both states. From then on a killed commit is finished by
/// <see cref="CommitRecovery"/>; one that meets an error undoes itself at once. Where the journal is lost with the intermediate
/// folder, the tree still mends itself: staged files bear a reserved name and are removed, the lock is old or new and never between,
/// and a generated file that is already what synthesis writes again is taken for done.
/// </para>
/// <para>
/// Whether a file was edited is looked at when the journal is made and once more right before its rename. Between that second look
/// and the rename lie microseconds in which no portable system call can see an edit.
/// </para>
/// </remarks>
[Implements("PRP-105-1")]
public static class CommitTransaction
{
    /// <summary>To be called while the process has the project's <see cref="ProjectLease"/>.</summary>
    /// <param name="reading">The lock as it was read before synthesis; if it stands differently on the disk now, nothing is written.</param>
    /// <param name="step">Called before each effect on the disk (see <see cref="FaultPoint"/>).</param>
    public static CommitResult Run(ProjectInputs inputs, LockReading reading, IReadOnlyList<CommitItem> items, Action<string>? step = null) =>
        Run(inputs, reading, items, new TreeEffects(step));

    internal static CommitResult Run(ProjectInputs inputs, LockReading reading, IReadOnlyList<CommitItem> items, TreeEffects effects)
    {
        var before = reading.Lock ?? throw new ArgumentException("An unreadable lock is never written over.", nameof(reading));
        var places = CommitPlaces.Of(inputs);
        if (!TryReadLock(places, reading, out var lockBytes, out var problem))
        {
            return Nothing(before, [problem], succeeded: false);
        }

        var preparation = new CommitPreparation(places, before);
        var journal = preparation.Prepare(lockBytes, items);
        var result = Nothing(before, preparation.Findings, succeeded: true) with { Skipped = preparation.Skipped.ToEquatableArray() };
        return journal.Items.Count == 0 ? result : Run(journal, places, result, effects);
    }

    private static CommitResult Run(Journal journal, CommitPlaces places, CommitResult prepared, TreeEffects effects)
    {
        var run = new CommitRun(journal, places, effects);
        try
        {
            effects.CreateFolder(Path.GetDirectoryName(places.Journal)!);
            effects.Write(places.Journal + ".new", JournalFile.Format(journal));
            effects.Move(places.Journal + ".new", places.Journal);
            if (!run.Finish())
            {
                run.Undo(foreignLock: true);
                return prepared with { Succeeded = false, Findings = [.. prepared.Findings, LockChanged(places)] };
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var finding = SynthesisRules.CannotWrite.At(null, effects.Current, UnwritablePlace.Reason(e));
            return prepared with { Succeeded = false, Findings = [.. prepared.Findings, finding, .. UndoAfterError(run, places, effects)] };
        }

        var done = journal.Items.Where(item => !run.Skipped.Contains(item.Id)).ToList();
        return prepared with
        {
            Lock = run.LockAfter,
            Committed = done.Select(static item => item.Id).ToEquatableArray(),
            Skipped = [.. prepared.Skipped, .. run.Skipped.Order(StringComparer.Ordinal)],
            Written = Paths(done, static effect => effect.After is not null),
            Deleted = Paths(done, static effect => effect.After is null),
            Findings = [.. prepared.Findings, .. run.Findings],
        };
    }

    private static IEnumerable<Finding> UndoAfterError(CommitRun run, CommitPlaces places, TreeEffects effects)
    {
        try
        {
            run.Undo(foreignLock: false);
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [SynthesisRules.Recovered.At(null, $"it could not be undone either ({places.Relative(effects.Current)}: {UnwritablePlace.Reason(e)}). The next build tries again")];
        }
    }

    private static bool TryReadLock(CommitPlaces places, LockReading reading, out byte[]? bytes, out Finding problem)
    {
        bytes = null;
        problem = LockChanged(places);
        try
        {
            bytes = OrdinaryFile.ReadAllBytes(places.LockFile);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return reading.Hash is null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = SynthesisRules.CannotWrite.At(null, places.LockFile, UnwritablePlace.Reason(e));
            return false;
        }

        return TextHash.Of(bytes) == reading.Hash;
    }

    private static Finding LockChanged(CommitPlaces places) =>
        SynthesisRules.CannotWrite.At(null, places.LockFile, "it was changed while the build ran, so nothing was written. Build again");

    private static EquatableArray<string> Paths(IEnumerable<JournalItem> items, Func<JournalEffect, bool> which) =>
        items.SelectMany(static item => item.Effects).Where(which).Select(static effect => effect.Path).ToEquatableArray();

    private static CommitResult Nothing(SynthesisLock before, IEnumerable<Finding> findings, bool succeeded) =>
        new(succeeded, before, [], [], [], [], findings.ToEquatableArray());
}
