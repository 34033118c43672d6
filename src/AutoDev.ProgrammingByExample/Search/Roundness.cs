namespace AutoDev.ProgrammingByExample.Search;

/// <summary>How round a number is to a person: the fewer significant digits, the rounder; zero is the roundest.</summary>
internal static class Roundness
{
    public static int Digits(decimal value)
    {
        if (value == 0)
            return 0;
        value = Math.Abs(value);
        while (value != decimal.Truncate(value) && value < 1e20m)
            value *= 10;
        while (value % 10 == 0)
            value /= 10;
        var digits = 0;
        for (; value >= 1; value = decimal.Truncate(value / 10))
            digits++;
        return digits;
    }

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;
}
