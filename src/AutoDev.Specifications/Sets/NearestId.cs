namespace AutoDev.Specifications.Sets;

/// <summary>Guesses which id, or which constant of one, was meant.</summary>
public static class NearestId
{
    /// <summary>The known id with the fewest wrong letters, the first of equals; null where none is near.</summary>
    public static string? Of(string id, IEnumerable<string> known)
    {
        var limit = Math.Max(1, id.Length / 3) + 1;
        string? nearest = null;
        foreach (var candidate in known)
        {
            var distance = Math.Abs(id.Length - candidate.Length) < limit ? EditDistance.Between(id, candidate, limit) : limit;
            if (distance < limit)
            {
                nearest = candidate;
                limit = distance;
            }
        }

        return nearest;
    }
}
