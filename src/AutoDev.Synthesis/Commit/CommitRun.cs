using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Commit;

/// <summary>
/// Brings the tree to a journal's state after, or back to its state before. Both look at the disk to see what is done already,
/// so a run that was killed anywhere is finished or undone by just running again.
/// </summary>
internal sealed class CommitRun(Journal journal, CommitPlaces places, TreeEffects effects)
{
    private readonly HashSet<string> skipped = new(StringComparer.Ordinal);
    private readonly List<Finding> findings = [];

    public IReadOnlySet<string> Skipped => skipped;

    public IReadOnlyList<Finding> Findings => findings;

    public SynthesisLock LockAfter => journal.LockAfter(skipped);

    /// <summary>False where the lock is neither the one before nor the one after: then somebody else's state stands there.</summary>
    public bool Finish()
    {
        foreach (var folder in journal.Folders)
        {
            effects.CreateFolder(places.Absolute(folder));
        }

        effects.WriteAll(
        [
            .. journal.Items
                .SelectMany(static item => item.Effects)
                .Where(effect => effect.After is not null && HashOf(effect) != effect.HashAfter)
                .Select(effect => (TemporaryFile.Beside(places.Absolute(effect.Path)), effect.After!)),
        ]);

        var newLock = LockWriter.Write(LockAfter);
        StageLock(newLock);
        foreach (var item in journal.Items)
        {
            if (!Apply(item))
            {
                skipped.Add(item.Id);
                Restore(item, static _ => true);
            }
        }

        if (skipped.Count > 0)
        {
            newLock = LockWriter.Write(LockAfter);
            StageLock(newLock);
        }

        if (!ReplaceLock(newLock))
        {
            return false;
        }

        RemoveTemporaries();
        effects.Delete(places.Journal);
        return true;
    }

    /// <summary>Files that bear neither of the journal's two texts are left alone.</summary>
    /// <param name="foreignLock">Somebody else's lock stands there: then what it knows, or no longer has, is not ours to undo.</param>
    public void Undo(bool foreignLock)
    {
        var standing = foreignLock ? LockReader.ReadFile(places.LockFile).Lock : null;
        foreach (var item in journal.Items.Reverse())
        {
            Restore(item, effect => !foreignLock || IsForgotten(standing, effect));
        }

        RemoveTemporaries();
        foreach (var folder in journal.Folders.Reverse())
        {
            effects.DeleteFolderIfEmpty(places.Absolute(folder));
        }

        effects.Delete(places.Journal);
    }

    private bool Apply(JournalItem item)
    {
        foreach (var effect in item.Effects)
        {
            var path = places.Absolute(effect.Path);
            var present = HashOf(effect);
            if (present == effect.HashAfter)
            {
                continue;
            }

            if (present is not null && present != effect.HashBefore)
            {
                findings.Add(SynthesisRules.EditedByHand.At(places.PlaceOf(effect.Path), effect.Path, item.Id, "") with { Requirement = item.Id });
                return false;
            }

            if (effect.After is null)
            {
                effects.Delete(path);
            }
            else
            {
                effects.Move(TemporaryFile.Beside(path), path);
            }
        }

        return true;
    }

    private static bool IsForgotten(SynthesisLock? standing, JournalEffect effect) =>
        effect.After is not null
        && standing?.Entries.Any(entry => entry.Files.Contains(new LockedFile(effect.Path, effect.HashAfter!))) != true;

    private void Restore(JournalItem item, Func<JournalEffect, bool> isOurs)
    {
        foreach (var effect in item.Effects.Reverse())
        {
            var path = places.Absolute(effect.Path);
            var present = HashOf(effect);
            if (present != effect.HashAfter || present == effect.HashBefore || !isOurs(effect))
            {
                continue;
            }

            if (effect.Before is null)
            {
                effects.Delete(path);
            }
            else
            {
                effects.Write(TemporaryFile.Beside(path), effect.Before);
                effects.Move(TemporaryFile.Beside(path), path);
            }
        }
    }

    private void StageLock(byte[] content)
    {
        if (TextHash.OfFile(places.LockFile) != TextHash.Of(content))
        {
            effects.Write(TemporaryFile.Beside(places.LockFile), content);
        }
    }

    private bool ReplaceLock(byte[] content)
    {
        var present = TextHash.OfFile(places.LockFile);
        if (present == TextHash.Of(content))
        {
            return true;
        }

        if (present != (journal.LockBefore is null ? null : TextHash.Of(journal.LockBefore)))
        {
            return false;
        }

        effects.Move(TemporaryFile.Beside(places.LockFile), places.LockFile);
        return true;
    }

    private void RemoveTemporaries()
    {
        foreach (var path in journal.Items
            .SelectMany(static item => item.Effects)
            .Select(effect => places.Absolute(effect.Path))
            .Append(places.LockFile)
            .Select(TemporaryFile.Beside)
            .Where(TemporaryFile.IsThere))
        {
            effects.Delete(path);
        }
    }

    /// <summary>What no file system has a name for is not there.</summary>
    private string? HashOf(JournalEffect effect)
    {
        try
        {
            return TextHash.OfFile(places.Absolute(effect.Path));
        }
        catch (PathTooLongException)
        {
            return null;
        }
    }
}
