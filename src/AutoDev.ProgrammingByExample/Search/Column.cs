namespace AutoDev.ProgrammingByExample.Search;

/// <summary>Questions about the values of a term on the rows of its scope.</summary>
internal static class Column
{
    /// <summary>The same on every run and machine.</summary>
    public static ulong Hash(ReadOnlySpan<long> values)
    {
        var hash = (ulong)values.Length + 0x9e3779b97f4a7c15UL;
        foreach (var value in values)
        {
            hash = (hash ^ (ulong)value) * 0xbf58476d1ce4e5b9UL;
            hash ^= hash >> 29;
        }

        hash *= 0x94d049bb133111ebUL;
        return hash ^ (hash >> 32);
    }

    public static long[] Repeat(long value, int count)
    {
        var values = new long[count];
        Array.Fill(values, value);
        return values;
    }
}
