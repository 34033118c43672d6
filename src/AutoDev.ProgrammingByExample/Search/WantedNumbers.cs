namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// The whole number that divides a term, or that a term divides, so that the quotient is what is wanted on every row: each row leaves
/// a range, and of what is in all of them the roundest is taken.
/// </summary>
internal static class WantedNumbers
{
    private const long Largest = 1_000_000;

    // A range that leaves more than this to choose says nothing.
    private const long MostChoices = 12;

    /// <param name="floors">Whether the quotient is the next lower whole number rather than the one towards zero.</param>
    public static long? Divisor(ReadOnlySpan<long> dividends, ReadOnlySpan<long> quotients, bool floors)
    {
        var (least, most) = (2L, Largest);
        for (var row = 0; row < quotients.Length && least <= most; row++)
        {
            var (size, quotient) = (Math.Abs(dividends[row]), Math.Abs(quotients[row]));
            if (quotients[row] != 0 && (quotients[row] ^ dividends[row]) < 0)
                return null;
            if (dividends[row] >= 0 || !floors)
            {
                least = Math.Max(least, size / (quotient + 1) + 1);
                most = quotient == 0 ? most : Math.Min(most, size / quotient);
            }
            else if (quotient == 0)
            {
                return null;
            }
            else
            {
                least = Math.Max(least, (size + quotient - 1) / quotient);
                most = quotient == 1 ? most : Math.Min(most, (size - 1) / (quotient - 1));
            }
        }

        return Roundest(least, most);
    }

    private static long? Roundest(long least, long most)
    {
        if (least > most || most - least >= MostChoices)
            return null;
        var best = least;
        for (var number = least + 1; number <= most; number++)
        {
            if (Roundness.Digits(number) < Roundness.Digits(best))
                best = number;
        }

        return best;
    }
}
