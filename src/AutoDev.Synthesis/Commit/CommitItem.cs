using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Commit;

/// <summary>What a commit does for one requirement: all of it, or none where a file of it was edited by hand.</summary>
/// <param name="Entry">Its line in the lock from now on; null takes the line out.</param>
public sealed record CommitItem(string Id, LockEntry? Entry, EquatableArray<FileEffect> Effects)
{
    /// <summary>Files are written, and those that the requirement had and no longer needs are deleted.</summary>
    /// <param name="before">Its entry until now.</param>
    /// <param name="texts">By path, relative to the project.</param>
    public static CommitItem Write(LockEntry? before, LockEntry entry, IReadOnlyDictionary<string, string> texts, bool discardEdits = false)
    {
        var writes = texts
            .OrderBy(static each => each.Key, StringComparer.Ordinal)
            .Select(each => new FileEffect(each.Key, each.Value, discardEdits));
        var kept = entry.Files.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        var deletes = Owned(before).Where(file => !kept.Contains(file.Path)).Select(file => new FileEffect(file.Path, null, discardEdits));
        return new CommitItem(entry.Id, entry, [.. writes, .. deletes]);
    }

    /// <summary>The line alone: a reworded requirement, one that stays open for the first time, an adopted file that was verified.</summary>
    public static CommitItem Refresh(LockEntry entry) => new(entry.Id, entry, []);

    /// <summary>The requirement is gone, and with it the files that were generated for it; adopted ones stay.</summary>
    public static CommitItem Remove(LockEntry before, bool discardEdits = false) =>
        new(before.Id, null, Owned(before).Select(file => new FileEffect(file.Path, null, discardEdits)).ToEquatableArray());

    private static IEnumerable<LockedFile> Owned(LockEntry? entry) => entry is null ? [] : entry.Files.Where(static file => !file.Adopted);
}

/// <summary>One file of a commit.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Text">The whole file; null deletes it.</param>
/// <param name="DiscardEdit">Whether an edit by hand may be lost, because its author said so.</param>
public sealed record FileEffect(string Path, string? Text, bool DiscardEdit = false);
