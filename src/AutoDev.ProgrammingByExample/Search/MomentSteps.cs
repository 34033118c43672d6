using AutoDev.ProgrammingByExample.Expressions;

namespace AutoDev.ProgrammingByExample.Search;

/// <summary>How far results lie from inputs in time, where that comes up more than once: the thirty days after which an invoice is due.</summary>
internal static class MomentSteps
{
    private const int MostRows = 24;

    /// <summary>The most frequent first, each with its type: numbers of days, months, hours or minutes, and durations.</summary>
    public static IEnumerable<(DataType Type, Value Value)> In(IReadOnlyList<DataType> parameters, DataType returns, Value[][] inputs, Value[] targets)
    {
        if (!MomentOperators.IsMoment(returns))
            return [];
        var steps = new List<(DataType Type, Value Value)>();
        for (var parameter = 0; parameter < parameters.Count; parameter++)
        {
            if (!parameters[parameter].Equals(returns))
                continue;
            for (var row = 0; row < Math.Min(targets.Length, MostRows); row++)
            {
                if (!targets[row].IsFailure)
                    steps.AddRange(Between(inputs[row][parameter], targets[row], returns));
            }
        }

        return steps.GroupBy(step => step)
            .Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Count()).ThenBy(group => Math.Abs(group.Key.Value.Bits)).ThenBy(group => group.Key.Value.Bits)
            .Select(group => group.Key);
    }

    private static IEnumerable<(DataType Type, Value Value)> Between(Value from, Value to, DataType type)
    {
        switch (type)
        {
            case DateType:
                yield return Number(to.Bits - from.Bits);
                var (start, end) = (MomentOperators.Date(from), MomentOperators.Date(to));
                var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
                // Whole years are said as such.
                if (months != 0 && start.AddMonths(months) == end)
                    yield return Number(months % 12 == 0 ? months / 12 : months);
                break;
            case DurationType:
                yield return (type, new Value(to.Bits - from.Bits));
                break;
            default:
                foreach (var unit in new[] { TimeSpan.TicksPerDay, TimeSpan.TicksPerHour, TimeSpan.TicksPerMinute })
                {
                    if ((to.Bits - from.Bits) % unit == 0)
                        yield return Number((to.Bits - from.Bits) / unit);
                }

                break;
        }
    }

    private static (DataType Type, Value Value) Number(long number) => (DataType.Int32, new Value((int)Math.Clamp(number, int.MinValue, int.MaxValue)));
}
