namespace AutoDev.Analyzers.Reading;

/// <summary>Guesses which id was meant.</summary>
internal static class NearestId
{
    /// <summary>The known id with the fewest wrong letters, the first of equals; null where none is near.</summary>
    public static string? Of(string id, IEnumerable<string> known)
    {
        var allowed = Math.Max(1, id.Length / 3);
        string? nearest = null;
        foreach (var candidate in known)
        {
            var distance = Distance(id.ToUpperInvariant(), candidate.ToUpperInvariant(), allowed);
            if (distance <= allowed)
            {
                nearest = candidate;
                allowed = distance - 1;
            }
        }

        return nearest;
    }

    /// <summary>Letters to insert, drop or replace; more than <paramref name="limit"/> where that is certain.</summary>
    public static int Distance(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[right.Length];
    }
}
