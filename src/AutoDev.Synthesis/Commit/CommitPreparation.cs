using AutoDev.BuildContract;
using AutoDev.Specifications.Diagnostics;
using AutoDev.Synthesis.LockFile;
using AutoDev.Synthesis.Writing;

namespace AutoDev.Synthesis.Commit;

/// <summary>Looks at every file that a commit would touch, leaves out the items that it may not do, and makes the journal of the rest.</summary>
[Implements("PRP-105-2")]
internal sealed class CommitPreparation(CommitPlaces places, SynthesisLock before)
{
    private readonly Dictionary<string, LockedFile> known = before.Entries
        .SelectMany(static entry => entry.Files)
        .GroupBy(static file => file.Path, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    public List<Finding> Findings { get; } = [];

    public List<string> Skipped { get; } = [];

    public Journal Prepare(byte[]? lockBefore, IReadOnlyList<CommitItem> items)
    {
        var claimed = ClaimedPaths(items);
        var prepared = new List<JournalItem>();
        foreach (var item in items)
        {
            if (Prepare(item, claimed) is not { } effects)
            {
                Skipped.Add(item.Id);
            }
            else if (effects.Count > 0 || item.Entry != before.Find(item.Id))
            {
                prepared.Add(new JournalItem(item.Id, item.Entry, effects));
            }
        }

        return new Journal(lockBefore, FoldersFor(prepared), prepared);
    }

    /// <summary>Files that somebody has when all is done: a requirement that got another id leaves its file to the new one.</summary>
    private HashSet<string> ClaimedPaths(IReadOnlyList<CommitItem> items)
    {
        var changed = items.Select(static item => item.Id).ToHashSet(StringComparer.Ordinal);
        return before.Entries
            .Where(entry => !changed.Contains(entry.Id))
            .SelectMany(static entry => entry.Files)
            .Concat(items.SelectMany(static item => item.Entry is null ? [] : item.Entry.Files))
            .Select(static file => file.Path)
            .ToHashSet(StringComparer.Ordinal);
    }

    private List<JournalEffect>? Prepare(CommitItem item, HashSet<string> claimed)
    {
        var effects = new List<JournalEffect>();
        foreach (var effect in item.Effects)
        {
            if (effect.Text is null && claimed.Contains(effect.Path))
            {
                continue;
            }

            if (Problem(item.Id, effect, out var prepared) is { } problem)
            {
                Findings.Add(problem with { Requirement = item.Id });
                return null;
            }

            if (prepared.HashBefore != prepared.HashAfter)
            {
                effects.Add(prepared);
            }
        }

        return effects;
    }

    private Finding? Problem(string id, FileEffect effect, out JournalEffect prepared)
    {
        prepared = new JournalEffect(effect.Path, null, null);
        if (!ProjectPath.IsValid(effect.Path))
        {
            return SynthesisRules.CannotWrite.At(null, effect.Path, "it is not a path inside the project");
        }

        var path = places.Absolute(effect.Path);
        if (Directory.Exists(path))
        {
            return SynthesisRules.CannotWrite.At(null, effect.Path, "a folder stands there. Move it away");
        }

        try
        {
            prepared = new JournalEffect(effect.Path, Bytes(path), effect.Text is null ? null : System.Text.Encoding.UTF8.GetBytes(effect.Text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return SynthesisRules.CannotWrite.At(null, effect.Path, UnwritablePlace.Reason(e));
        }

        if (effect.DiscardEdit || prepared.HashBefore is null || prepared.HashBefore == prepared.HashAfter)
        {
            return null;
        }

        if (!known.TryGetValue(effect.Path, out var file))
        {
            return SynthesisRules.CannotWrite.At(
                places.PlaceOf(effect.Path),
                effect.Path,
                FileHeader.Opens(prepared.Before)
                    ? "it was generated once and is not what would be generated now, and the lock, which knows whether somebody edited it, has no entry for it. "
                        + "Take the lock from version control and decide about the edit with autodev adopt or autodev discard; or delete the file, and it is generated anew"
                    : "a file that was not generated stands there. Move it away or delete it");
        }

        return file.Adopted || file.Hash != prepared.HashBefore
            ? SynthesisRules.EditedByHand.At(places.PlaceOf(effect.Path), effect.Path, id, "") with { Requirement = id }
            : null;
    }

    private static byte[]? Bytes(string path)
    {
        try
        {
            return OrdinaryFile.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private List<string> FoldersFor(List<JournalItem> items)
    {
        var folders = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var effect in items.SelectMany(static item => item.Effects).Where(static effect => effect.After is not null))
        {
            for (var end = effect.Path.LastIndexOf('/'); end > 0; end = effect.Path.LastIndexOf('/', end - 1))
            {
                var folder = effect.Path[..end];
                if (folders.Contains(folder) || Directory.Exists(places.Absolute(folder)))
                {
                    break;
                }

                folders.Add(folder);
            }
        }

        return [.. folders];
    }
}
