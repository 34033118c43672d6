using System.Globalization;

namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>Disjoint intervals in order.</summary>
/// <param name="isWhole">Whether only whole numbers count, so that nothing lies between 17 and 18.</param>
internal sealed class IntervalSet(IReadOnlyList<(Bound From, Bound To)> intervals, bool isWhole, Func<decimal, string> show) : ValueSet
{
    private readonly IReadOnlyList<(Bound From, Bound To)> intervals = intervals;

    public override bool IsEmpty => intervals.Count == 0;

    public static IntervalSet Create(Bound from, Bound to, bool isWhole, Func<decimal, string> show)
    {
        if (isWhole)
        {
            from = Rounded(from, up: true);
            to = Rounded(to, up: false);
        }

        return new IntervalSet(from <= to ? [(from, to)] : [], isWhole, show);
    }

    public override ValueSet Intersect(ValueSet other)
    {
        var common = new List<(Bound, Bound)>();
        foreach (var (from, to) in intervals)
        {
            foreach (var (otherFrom, otherTo) in ((IntervalSet)other).intervals)
            {
                var low = from > otherFrom ? from : otherFrom;
                var high = to < otherTo ? to : otherTo;
                if (low <= high)
                {
                    common.Add((low, high));
                }
            }
        }

        return new IntervalSet(common, isWhole, show);
    }

    public override bool Overlaps(ValueSet other)
    {
        var set = (IntervalSet)other;
        for (var i = 0; i < intervals.Count; i++)
        {
            for (var j = 0; j < set.intervals.Count; j++)
            {
                if (intervals[i].From <= set.intervals[j].To && set.intervals[j].From <= intervals[i].To)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public override ValueSet Subtract(ValueSet other)
    {
        var left = intervals.ToList();
        foreach (var (from, to) in ((IntervalSet)other).intervals)
        {
            var next = new List<(Bound From, Bound To)>();
            foreach (var (low, high) in left)
            {
                if (to < low || from > high)
                {
                    next.Add((low, high));
                    continue;
                }

                if (low < from)
                {
                    next.Add((low, Before(from)));
                }

                if (to < high)
                {
                    next.Add((After(to), high));
                }
            }

            left = next;
        }

        return new IntervalSet(left, isWhole, show);
    }

    public override bool HasMoreThan(IEnumerable<ValueSet> others)
    {
        if (intervals.Count == 0)
        {
            return false;
        }

        var taken = new List<(Bound From, Bound To)>();
        var (lowest, highest) = (Bound.Highest, Bound.Lowest);
        foreach (var each in others.SelectMany(static other => ((IntervalSet)other).intervals))
        {
            taken.Add(each);
            lowest = each.From < lowest ? each.From : lowest;
            highest = each.To > highest ? each.To : highest;
        }

        // Beyond all others, as the last row of a table nearly always is: there is no need to sort them.
        if (taken.Count == 0 || lowest > intervals[0].From || highest < intervals[intervals.Count - 1].To)
        {
            return true;
        }

        taken.Sort(static (left, right) => left.From.CompareTo(right.From));
        foreach (var (from, to) in intervals)
        {
            var (reached, covered) = (from, false);
            for (var i = 0; i < taken.Count && taken[i].From <= reached && !covered; i++)
            {
                covered = taken[i].To >= to;
                reached = !covered && taken[i].To >= reached ? After(taken[i].To) : reached;
            }

            if (!covered)
            {
                return true;
            }
        }

        return false;
    }

    public override (int Low, int High)[] HullsOf(ValueSet[] column)
    {
        var bounds = column.SelectMany(static set => ((IntervalSet)set).intervals).SelectMany(static each => new[] { each.From, each.To }).Distinct().ToList();
        bounds.Sort();
        return Array.ConvertAll(column, set => ((IntervalSet)set).intervals is { Count: > 0 } all
            ? (bounds.BinarySearch(all[0].From), bounds.BinarySearch(all[all.Count - 1].To))
            : (0, -1));
    }

    public override string Witness()
    {
        var (from, to) = intervals[0];
        if (from.Hair == 0 && from != Bound.Lowest)
        {
            return show(from.Value);
        }

        if (to.Hair == 0 && to != Bound.Highest)
        {
            return show(to.Value);
        }

        return from == Bound.Lowest
            ? to == Bound.Highest ? "any value" : show(to.Value - 1)
            : to == Bound.Highest ? show(from.Value + 1) : show((from.Value / 2) + (to.Value / 2));
    }

    public static string ShowNumber(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private Bound Before(Bound bound) => isWhole ? new Bound(bound.Value - 1, 0) : new Bound(bound.Value, bound.Hair - 1);

    private Bound After(Bound bound) => isWhole ? new Bound(bound.Value + 1, 0) : new Bound(bound.Value, bound.Hair + 1);

    private static Bound Rounded(Bound bound, bool up)
    {
        if (bound == Bound.Lowest || bound == Bound.Highest)
        {
            return bound;
        }

        var floor = decimal.Floor(bound.Value);
        if (floor != bound.Value)
        {
            return new Bound(up ? floor + 1 : floor, 0);
        }

        return new Bound(floor + bound.Hair, 0);
    }
}
