using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>
/// The values of an ordered column, and what lies between and beside them. Its unit is the finest step that the column is written in;
/// moments are counted in days, or in ticks of which people round to minutes, hours and days.
/// </summary>
internal sealed class NumberLine
{
    private readonly DataType type;
    private readonly decimal[] values;
    private readonly decimal unit;

    private static readonly decimal[] UnitsOfTime =
    [
        TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, 15 * TimeSpan.TicksPerMinute, TimeSpan.TicksPerMinute, TimeSpan.TicksPerSecond, TimeSpan.TicksPerMillisecond, 1,
    ];

    public NumberLine(DataType type, IEnumerable<Value> column)
    {
        this.type = type;
        values = [.. column.Select(ToDecimal).OfType<decimal>().Distinct().Order()];
        unit = IsOfTicks ? Array.Find(UnitsOfTime, step => Array.TrueForAll(values, value => value % step == 0)) : 1;
        foreach (var value in values)
        {
            for (var finer = unit; finer > 1e-9m && value % finer != 0;)
                unit = finer /= 10;
        }
    }

    private bool IsOfTicks => type is DateTimeType or TimeType or DurationType;

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
        foreach (var grid in Grids())
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

        return null;
    }

    // How far apart round values are, the roundest first.
    private IEnumerable<decimal> Grids()
    {
        if (IsOfTicks)
        {
            foreach (var step in UnitsOfTime)
                yield return step;
            yield break;
        }

        for (var step = type is DateType ? 1 : 1_000_000_000_000m; step >= unit; step /= 10)
        {
            yield return step;
            yield return step / 2;
        }
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
        DateType => number >= 0 && number <= DateOnly.MaxValue.DayNumber ? new Value((long)number) : null,
        DateTimeType => number >= 0 && number <= DateTime.MaxValue.Ticks ? new Value((long)number) : null,
        TimeType => number is >= 0 and < TimeSpan.TicksPerDay ? new Value((long)number) : null,
        _ => number is >= long.MinValue and <= long.MaxValue ? new Value((long)number) : null,
    };
}
