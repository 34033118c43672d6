using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Commit;

/// <summary>
/// Everything needed to finish a commit or to undo it, with the bytes of both states, so that neither needs anything else
/// that a crash may have left half done. It exists from before the first change of the tree until after the last.
/// </summary>
/// <param name="LockBefore">Null where there was no lock.</param>
/// <param name="Folders">Folders that the commit creates, outermost first, relative to the project.</param>
internal sealed record Journal(byte[]? LockBefore, IReadOnlyList<string> Folders, IReadOnlyList<JournalItem> Items)
{
    /// <summary>Null, or a path that no commit has: it is text from a file that anybody may have written, as those of the lock are.</summary>
    public string? Misplaced(WritableFolder place)
    {
        var files = Items.SelectMany(static item => item.Effects.Select(static effect => effect.Path).Concat(item.Entry?.Files.Select(static file => file.Path) ?? []));
        return Folders.FirstOrDefault(path => !ProjectPath.IsValid(path) || !(place.Holds(path) || place.LiesIn(path)))
            ?? files.FirstOrDefault(path => !ProjectPath.IsValid(path) || place.Misplaced(path) is not null);
    }

    /// <summary>The lock with the items done, but for those left out.</summary>
    public SynthesisLock LockAfter(IReadOnlySet<string> skipped)
    {
        var before = LockBefore is null ? SynthesisLock.Empty : LockReader.Read("", LockBefore).Lock ?? SynthesisLock.Empty;
        return before.With(Items
            .Where(item => !skipped.Contains(item.Id))
            .Select(static item => KeyValuePair.Create(item.Id, item.Entry)));
    }
}

internal sealed record JournalItem(string Id, LockEntry? Entry, IReadOnlyList<JournalEffect> Effects);

/// <summary>A file's two states; null is absence.</summary>
internal sealed record JournalEffect(string Path, byte[]? Before, byte[]? After)
{
    /// <summary>Hash of the text before, null where there was no file.</summary>
    public string? HashBefore { get; } = Before is null ? null : TextHash.Of(Before);

    public string? HashAfter { get; } = After is null ? null : TextHash.Of(After);
}
