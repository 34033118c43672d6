using AutoDev.Specifications.Text;
using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Changes;

/// <summary>What is different between the specifications and the lock, for each requirement that asks for code or has an entry.</summary>
/// <param name="Changes">Sorted by id.</param>
[Implements("PRP-105-5")]
public sealed record ChangeSet(EquatableArray<RequirementChange> Changes)
{
    /// <param name="look">How a file of the lock stands on the disk: <see cref="FileInspection.Look"/>.</param>
    public static ChangeSet Of(IEnumerable<RequirementState> requirements, SynthesisLock locked, Func<LockedFile, FileCondition> look)
    {
        var states = new Dictionary<string, RequirementState>(StringComparer.Ordinal);
        foreach (var requirement in requirements)
        {
            // The first of two with one id counts; the second is a finding of its own.
            states.TryAdd(requirement.Id, requirement);
        }

        var renames = Renames.Find(states, locked);
        var newIds = renames.Values.Select(static state => state.Id).ToHashSet(StringComparer.Ordinal);
        var changes = locked.Entries
            .Select(entry => renames.TryGetValue(entry.Id, out var now)
                ? Renames.Follow(Compare(now, entry with { Id = now.Id }, look), entry.Id)
                : Compare(states.GetValueOrDefault(entry.Id), entry, look))
            .Concat(states.Values
                .Where(state => state.AsksForCode && locked.Find(state.Id) is null && !newIds.Contains(state.Id))
                .Select(static state => new RequirementChange(state.Id, ChangeKind.New, state, null, [])));
        return new ChangeSet(changes.OrderBy(static change => change.Id, StringComparer.Ordinal).ToEquatableArray());
    }

    private static RequirementChange Compare(RequirementState? state, LockEntry entry, Func<LockedFile, FileCondition> look)
    {
        var files = entry.Files.Select(look).ToEquatableArray();
        return new RequirementChange(entry.Id, KindOf(state, entry, files), state, entry, files);
    }

    private static ChangeKind KindOf(RequirementState? state, LockEntry entry, EquatableArray<FileCondition> files)
    {
        if (state is not { AsksForCode: true })
        {
            // Whose a file is must still be known when its document comes back.
            return files.Count > 0 && files.All(static file => file.State == FileState.Adopted) ? ChangeKind.Unchanged : ChangeKind.Removed;
        }

        var asksOtherwise = state.Behaviour != entry.Behaviour || state.Declaration != entry.Declaration;
        if (Has(files, FileState.Adopted))
        {
            var isVerified = !asksOtherwise && entry.Evidence.Count > 0 && files.All(static file => file.State != FileState.Adopted || file.IsAsVerified);
            if (!isVerified)
            {
                return ChangeKind.Adopted;
            }
        }

        // Before all else its author decides about an edit: code that is written anew could not take its place.
        return Has(files, FileState.Edited) ? ChangeKind.FileEdited
            : state.Behaviour != entry.Behaviour ? ChangeKind.BehaviourChanged
            : asksOtherwise ? ChangeKind.DeclarationChanged
            : Has(files, FileState.Missing) ? ChangeKind.FileMissing
            : state.Revision != entry.Revision ? ChangeKind.Reworded
            : entry.Open is not null ? ChangeKind.StillOpen
            : ChangeKind.Unchanged;
    }

    private static bool Has(EquatableArray<FileCondition> files, FileState state)
    {
        foreach (var file in files)
        {
            if (file.State == state)
            {
                return true;
            }
        }

        return false;
    }
}
