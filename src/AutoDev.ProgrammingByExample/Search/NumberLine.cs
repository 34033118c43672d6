using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>The values of a numeric column, and what lies between and beside them. Its unit is the finest step that the column is written in.</summary>
internal sealed class NumberLine
{
    private readonly DataType type;
    private readonly decimal[] values;
    private readonly decimal unit;

    public NumberLine(DataType type, IEnumerable<Value> column)
    {
        this.type = type;
        values = [.. column.Select(ToDecimal).OfType<decimal>().Distinct().Order()];
        unit = 1;
        foreach (var value in values)
        {
            for (var finer = unit; finer > 1e-9m && value % finer != 0;)
                unit = finer /= 10;
        }
    }

    /// <summary>Null where that would be the first below zero: what is counted or measured has no such values.</summary>
    public Value? Before => values.Length == 0 || (values[0] >= 0 && values[0] - unit < 0) ? null : FromDecimal(values[0] - unit);

    public Value? After => values.Length == 0 ? null : FromDecimal(values[^1] + unit);

    /// <summary>Null where the column does not stop just above zero.</summary>
    public Value? Zero => values.Length > 0 && values[0] > 0 && values[0] <= 10 * unit ? FromDecimal(0) : null;

    /// <summary>The roundest number between <paramref name="value"/> and the next of the column; null where they are neighbours.</summary>
    public Value? Between(Value value)
    {
        if (ToDecimal(value) is not { } low)
            return null;
        var next = Array.BinarySearch(values, low) + 1;
        return next <= 0 || next >= values.Length ? null : Between(low, values[next]);
    }

    /// <inheritdoc cref="Between(Value)"/>
    public Value? Between(Value low, Value high) =>
        ToDecimal(low) is { } from && ToDecimal(high) is { } to ? Between(from, to) : null;

    private Value? Between(decimal low, decimal high)
    {
        if (high - low <= unit)
            return null;
        var middle = low + (high - low) / 2;
        for (var step = 1_000_000_000_000m; step >= unit; step /= 10)
        {
            foreach (var grid in new[] { step, step / 2 })
            {
                if (grid < unit)
                    continue;
                var nearest = Math.Round(middle / grid, MidpointRounding.ToZero) * grid;
                foreach (var candidate in new[] { nearest, nearest + grid, nearest - grid })
                {
                    if (candidate > low && candidate < high && candidate % unit == 0)
                        return FromDecimal(candidate);
                }
            }
        }

        return null;
    }

    private decimal? ToDecimal(Value value) => type switch
    {
        DecimalType => Math.Abs(value.Decimal) < 1e15m ? value.Decimal : null,
        DoubleType => Math.Abs(value.Double) < 1e15 ? (decimal)value.Double : null,
        _ => value.Bits,
    };

    private Value? FromDecimal(decimal number) => type switch
    {
        DecimalType => Value.Of(number),
        DoubleType => Value.Of((double)number),
        Int32Type => number is >= int.MinValue and <= int.MaxValue ? new Value((int)number) : null,
        _ => number is >= long.MinValue and <= long.MaxValue ? new Value((long)number) : null,
    };
}
