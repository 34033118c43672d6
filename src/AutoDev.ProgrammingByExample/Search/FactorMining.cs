using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// Slopes, intercepts, ratios and differences that occur in more than one place between inputs and results: the numbers of a linear
/// rule, which stand in no row themselves.
/// </summary>
internal static class FactorMining
{
    private const int MostRows = 24;

    /// <summary>The most frequent first.</summary>
    public static IEnumerable<Value> Factors(IReadOnlyList<DataType> parameters, DataType returns, Value[][] inputs, Value[] targets)
    {
        if (!NumberOperators.IsNumber(returns))
            return [];
        var counts = new Dictionary<decimal, int>();
        var rows = Enumerable.Range(0, Math.Min(targets.Length, MostRows)).Where(row => !targets[row].IsFailure).ToArray();
        var results = Array.ConvertAll(rows, row => ToDecimal(targets[row], returns));
        var columns = new List<decimal?[]>();
        for (var i = 0; i < parameters.Count; i++)
        {
            var type = parameters[i];
            if (NumberOperators.IsNumber(type))
                columns.Add(Array.ConvertAll(rows, row => ToDecimal(inputs[row][i], type)));
        }

        var single = columns.Count;
        for (var i = 0; i < single; i++)
        {
            for (var j = i; j < single; j++)
                columns.Add([.. columns[i].Zip(columns[j], (x, y) => Small(x) * Small(y))]);
        }

        foreach (var column in columns)
        {
            CountRatios(counts, column, results);
            CountSlopes(counts, column, results);
        }

        return counts.Where(pair => pair.Value >= 2)
            .OrderByDescending(pair => pair.Value).ThenBy(pair => Roundness.Digits(pair.Key)).ThenBy(pair => pair.Key)
            .Select(pair => FromDecimal(pair.Key, returns)).OfType<Value>();
    }

    private static void CountRatios(Dictionary<decimal, int> counts, decimal?[] column, decimal?[] results)
    {
        for (var row = 0; row < results.Length; row++)
        {
            if (Small(column[row]) is not { } input || Small(results[row]) is not { } result || input == 0)
                continue;
            Count(counts, result / input);
            if (result != 0)
                Count(counts, input / result);
            Count(counts, result - input);
        }
    }

    private static void CountSlopes(Dictionary<decimal, int> counts, decimal?[] column, decimal?[] results)
    {
        for (var row = 0; row < results.Length; row++)
        {
            for (var next = row + 1; next < Math.Min(results.Length, row + 3); next++)
            {
                if (Small(column[row]) is not { } x1 || Small(column[next]) is not { } x2 || x1 == x2
                    || Small(results[row]) is not { } y1 || Small(results[next]) is not { } y2)
                {
                    continue;
                }

                var slope = (y2 - y1) / (x2 - x1);
                if (Math.Abs(slope) > 1e9m)
                    continue;
                Count(counts, slope);
                Count(counts, y1 - slope * x1);
            }
        }
    }

    // A number with more than four decimals is the rest of a division that does not come out even.
    private static void Count(Dictionary<decimal, int> counts, decimal value)
    {
        if (decimal.Round(value, 4) != value)
            return;
        value = Math.Abs(Roundness.Normalize(value));
        counts[value] = counts.GetValueOrDefault(value) + 1;
    }

    private static decimal? Small(decimal? value) => value is { } number && Math.Abs(number) < 1e12m ? number : null;

    private static decimal? ToDecimal(Value value, DataType type) => type switch
    {
        DecimalType => value.Decimal,
        DoubleType => Math.Abs(value.Double) < 1e12 ? (decimal)value.Double : null,
        _ => value.Bits,
    };

    private static Value? FromDecimal(decimal number, DataType type) => type switch
    {
        DecimalType => Value.Of(number),
        DoubleType => Value.Of((double)number),
        _ => decimal.Truncate(number) == number && Math.Abs(number) <= int.MaxValue ? new Value((long)number) : null,
    };
}
