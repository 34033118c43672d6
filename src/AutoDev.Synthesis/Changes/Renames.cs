using AutoDev.Synthesis.LockFile;

namespace AutoDev.Synthesis.Changes;

/// <summary>Recognises a requirement that has another id and else is what it was: its code, its edits and its line in the lock follow it.</summary>
[Implements("PRP-105-8")]
internal static class Renames
{
    /// <summary>By the id that is gone, the requirement that says the same. Where several do, none of them is taken for it.</summary>
    public static IReadOnlyDictionary<string, RequirementState> Find(IReadOnlyDictionary<string, RequirementState> states, SynthesisLock locked)
    {
        var gone = locked.Entries.Where(entry => !states.ContainsKey(entry.Id)).ToLookup(static entry => (entry.Revision, entry.Behaviour));
        var found = new Dictionary<string, RequirementState>(StringComparer.Ordinal);
        if (gone.Count > 0)
        {
            foreach (var same in states.Values
                .Where(state => state.AsksForCode && locked.Find(state.Id) is null)
                .GroupBy(static state => (state.Revision, state.Behaviour)))
            {
                if (same.Count() == 1 && gone[same.Key].Count() == 1)
                {
                    found.Add(gone[same.Key].Single().Id, same.Single());
                }
            }
        }

        return found;
    }

    /// <param name="compared">The requirement against its entry as if that had its new id already.</param>
    public static RequirementChange Follow(RequirementChange compared, string formerId) => compared with
    {
        FormerId = formerId,

        // The id stands in generated code, which is written anew; what the user adopted is not ours to write, and its line follows alone.
        Kind = compared.Kind is not (ChangeKind.Unchanged or ChangeKind.StillOpen) ? compared.Kind
            : compared.Files.Any(static file => file.State == FileState.Adopted) ? ChangeKind.Reworded
            : ChangeKind.Renamed,
    };
}
