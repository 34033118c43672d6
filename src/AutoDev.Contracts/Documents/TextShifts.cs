namespace AutoDev.Contracts.Documents;

/// <summary>How far places of a document moved since it was read: each edit moves all that stands behind it.</summary>
internal sealed class TextShifts
{
    private readonly List<(int Behind, int By)> all = [];

    public int Count => all.Count;

    /// <summary>Where something stands now that was read at a place.</summary>
    public int Now(int place)
    {
        var now = place;
        foreach (var (behind, by) in all)
        {
            now += place > behind ? by : 0;
        }

        return now;
    }

    /// <param name="behind">The place of what was edited, as it was read.</param>
    public void Add(int behind, int by)
    {
        var at = all.FindIndex(one => one.Behind == behind);
        if (at < 0)
        {
            all.Add((behind, by));
        }
        else
        {
            all[at] = (behind, all[at].By + by);
        }
    }
}
