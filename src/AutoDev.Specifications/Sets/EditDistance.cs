namespace AutoDev.Specifications.Sets;

/// <summary>How many letters must be typed anew to make one word of another (Levenshtein).</summary>
internal static class EditDistance
{
    /// <param name="limit">Given back where the distance is this or more.</param>
    public static int Between(string left, string right, int limit)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least >= limit)
            {
                return limit;
            }
        }

        return Math.Min(limit, row[right.Length]);
    }
}
