namespace AutoDev.Contracts.Documents;

/// <summary>The stretch in which two texts differ.</summary>
/// <param name="End">Where it ends in the earlier text.</param>
/// <param name="By">How much longer the later one is.</param>
internal readonly record struct TextEdit(int Start, int End, int By)
{
    /// <summary>Texts of megabytes are compared by stretches, which the runtime does many letters at a time.</summary>
    private const int Stretch = 1024;

    public static TextEdit Between(string before, string after)
    {
        var most = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start + Stretch <= most && string.CompareOrdinal(before, start, after, start, Stretch) == 0)
        {
            start += Stretch;
        }

        while (start < most && before[start] == after[start])
        {
            start++;
        }

        most -= start;
        var same = 0;
        while (same + Stretch <= most && string.CompareOrdinal(before, before.Length - same - Stretch, after, after.Length - same - Stretch, Stretch) == 0)
        {
            same += Stretch;
        }

        while (same < most && before[before.Length - same - 1] == after[after.Length - same - 1])
        {
            same++;
        }

        return new TextEdit(start, before.Length - same, after.Length - before.Length);
    }

    /// <summary>Whether it lies between the first and the last letter of something in the earlier text.</summary>
    public bool IsInside(int start, int length) => start < Start && End < start + length;
}
