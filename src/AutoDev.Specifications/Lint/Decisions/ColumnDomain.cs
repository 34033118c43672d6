using System.Globalization;
using AutoDev.Specifications.Model;

namespace AutoDev.Specifications.Lint.Decisions;

/// <summary>What the values of a column are, so that its conditions can be read as sets.</summary>
internal sealed class ColumnDomain
{
    private readonly CellScale scale;
    private readonly bool isWhole;

    private ColumnDomain(CellScale scale, bool isWhole)
    {
        this.scale = scale;
        this.isWhole = isWhole;
    }

    /// <summary>Null where the cells are of several kinds or of one whose sets cannot be reckoned with.</summary>
    /// <param name="isWhole">Whether a signature says that the column holds whole numbers only.</param>
    public static ColumnDomain? Of(IEnumerable<CellValue> cells, bool isWhole)
    {
        CellScale? found = null;
        foreach (var cell in cells)
        {
            foreach (var leaf in Leaves(cell))
            {
                if (leaf is not PlainValue { Scale: not CellScale.None and var scale } || (found is not null && found != scale))
                {
                    return null;
                }

                found = scale;
            }
        }

        return new ColumnDomain(found ?? CellScale.Word, isWhole && found == CellScale.Number);
    }

    /// <summary>Null where a value is too large to reckon with.</summary>
    public ValueSet? SetOf(CellValue value) => value switch
    {
        AnyCondition => All(),
        NotCondition not => SetOf(not.Condition) is { } excluded ? All().Subtract(excluded) : null,
        SetCondition set => Union(set.Items),
        ComparisonCondition comparison => Compared(comparison),
        RangeCondition range => Order(range.From) is { } from && Order(range.To) is { } to
            ? Interval(new Bound(from, 0), new Bound(to, range.ToIncluded ? 0 : -1))
            : null,
        _ => Single(value),
    };

    private ValueSet All() => scale switch
    {
        CellScale.Word => new DiscreteSet([], allBut: true),
        CellScale.Boolean => new DiscreteSet(["true", "false"], allBut: false),
        CellScale.Time => Interval(new Bound(0, 0), new Bound(TimeSpan.TicksPerDay, -1)),
        _ => Interval(Bound.Lowest, Bound.Highest),
    };

    private ValueSet? Single(CellValue value) =>
        scale is CellScale.Word or CellScale.Boolean
            ? new DiscreteSet([ValueKey.Of(value)], allBut: false)
            : Order(value) is { } at ? Interval(new Bound(at, 0), new Bound(at, 0)) : null;

    private ValueSet? Union(IEnumerable<CellValue> items)
    {
        // The rest of the rest: union by what none of them covers.
        var rest = All();
        foreach (var item in items)
        {
            if (SetOf(item) is not { } set)
            {
                return null;
            }

            rest = rest.Subtract(set);
        }

        return All().Subtract(rest);
    }

    private ValueSet? Compared(ComparisonCondition comparison)
    {
        if (comparison.Comparison is Comparison.Equal or Comparison.NotEqual)
        {
            var single = Single(comparison.Value);
            return single is null || comparison.Comparison == Comparison.Equal ? single : All().Subtract(single);
        }

        if (Order(comparison.Value) is not { } at)
        {
            return null;
        }

        return comparison.Comparison switch
        {
            Comparison.Less => Interval(Bound.Lowest, new Bound(at, -1)),
            Comparison.LessOrEqual => Interval(Bound.Lowest, new Bound(at, 0)),
            Comparison.Greater => Interval(new Bound(at, 1), Bound.Highest),
            _ => Interval(new Bound(at, 0), Bound.Highest),
        };
    }

    private IntervalSet Interval(Bound from, Bound to) => IntervalSet.Create(from, to, isWhole, Show);

    private string Show(decimal value) => scale switch
    {
        CellScale.Date => new DateTime((long)value, DateTimeKind.Unspecified).ToString("s", CultureInfo.InvariantCulture).Replace("T00:00:00", ""),
        CellScale.Time => TimeSpan.FromTicks((long)value).ToString("hh\\:mm", CultureInfo.InvariantCulture),
        CellScale.Duration => TimeSpan.FromTicks((long)value).ToString("c", CultureInfo.InvariantCulture),
        _ => IntervalSet.ShowNumber(value),
    };

    /// <summary>Where a value stands on the column's scale.</summary>
    private static decimal? Order(CellValue value)
    {
        const decimal Limit = 1e27m;
        var at = value switch
        {
            IntegerValue integer => Number(integer.Digits),
            DecimalValue number => Number(number.Digits),
            TimeValue time => time.TimeOfDay.Ticks,
            DurationValue duration => duration.Value.Ticks,
            DateValue date => DateTime.TryParse(date.Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.Ticks : null,
            _ => (decimal?)null,
        };
        return at is > -Limit and < Limit ? at : null;
    }

    private static decimal? Number(string digits) =>
        digits.Length <= 40 && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static IEnumerable<CellValue> Leaves(CellValue value) => value switch
    {
        AnyCondition => [],
        NotCondition not => Leaves(not.Condition),
        SetCondition set => set.Items.SelectMany(Leaves),
        ComparisonCondition comparison => Leaves(comparison.Value),
        RangeCondition range => Leaves(range.From).Concat(Leaves(range.To)),
        _ => [value],
    };
}
