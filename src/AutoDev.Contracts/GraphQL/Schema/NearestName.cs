using AutoDev.Specifications.Sets;

namespace AutoDev.Contracts.GraphQL.Schema;

/// <summary>Guesses which name was meant.</summary>
internal static class NearestName
{
    /// <summary>A hint at the name that was probably meant; empty where none is near.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var limit = Math.Max(1, name.Length / 3) + 1;
        string? nearest = null;
        foreach (var candidate in known)
        {
            // Two letters that changed places are one slip of the fingers.
            if (name.Length == candidate.Length && name.OrderBy(letter => letter).SequenceEqual(candidate.OrderBy(letter => letter)))
            {
                (nearest, limit) = (candidate, 1);
            }
            else if (Math.Abs(name.Length - candidate.Length) < limit && EditDistance.Between(name, candidate, limit) is var distance && distance < limit)
            {
                (nearest, limit) = (candidate, distance);
            }
        }

        return nearest is null ? "" : $". Did you mean '{nearest}'?";
    }
}
