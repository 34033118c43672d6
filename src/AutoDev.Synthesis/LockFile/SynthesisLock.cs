using AutoDev.Specifications.Text;

namespace AutoDev.Synthesis.LockFile;

/// <summary>The lock: an entry for each requirement that asks for code, sorted by id.</summary>
public sealed record SynthesisLock
{
    private SynthesisLock(EquatableArray<LockEntry> entries) => Entries = entries;

    public static SynthesisLock Empty { get; } = new([]);

    public EquatableArray<LockEntry> Entries { get; }

    public static SynthesisLock Of(IEnumerable<LockEntry> entries)
    {
        LockEntry[] sorted = [.. entries];
        Array.Sort(sorted, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return new SynthesisLock(sorted.ToEquatableArray());
    }

    public LockEntry? Find(string id)
    {
        var low = 0;
        var high = Entries.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Entries[middle].Id, id);
            if (order == 0)
            {
                return Entries[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>The lock with some entries replaced, added, or taken out (null).</summary>
    public SynthesisLock With(IEnumerable<KeyValuePair<string, LockEntry?>> changes)
    {
        var entries = Entries.ToDictionary(static entry => entry.Id, StringComparer.Ordinal);
        foreach (var (id, entry) in changes)
        {
            if (entry is null)
            {
                entries.Remove(id);
            }
            else
            {
                entries[id] = entry;
            }
        }

        return Of(entries.Values);
    }
}
