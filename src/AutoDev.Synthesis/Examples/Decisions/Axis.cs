using AutoDev.Specifications.Model;
using AutoDev.Synthesis.Increments;

namespace AutoDev.Synthesis.Examples.Decisions;

/// <summary>One input of a decision table: its values, cut where a condition cuts them.</summary>
internal sealed class Axis
{
    private readonly Dictionary<Atom, int> index = [];
    private readonly int lastOrdered;

    private Axis(string name, TypeShape shape, IEnumerable<Atom> atoms)
    {
        Name = name;
        Shape = shape;
        Atoms = [.. atoms];
        for (var i = 0; i < Atoms.Count; i++)
        {
            index[Atoms[i]] = i;
            lastOrdered = Atoms[i] is Point or Gap ? i : lastOrdered;
        }
    }

    public string Name { get; }

    public TypeShape Shape { get; }

    public IReadOnlyList<Atom> Atoms { get; }

    /// <summary>Null where the type's values can be neither ordered nor told apart by name.</summary>
    public static Axis? Of(string name, TypeShape shape, IEnumerable<CellValue> conditions)
    {
        var values = conditions.SelectMany(Conditions.ValuesOf).ToList();
        var nothing = shape.Nullable ? new Atom[] { new Nothing() } : [];
        if (Ordinal.IsOrdered(shape))
        {
            var points = values.Select(value => Ordinal.Of(value, shape)).OfType<decimal>().Distinct().Order().ToList();
            var unordered = shape.Kind is ShapeKind.Double or ShapeKind.Single ? new Atom[] { new Others() } : [];
            return new Axis(name, shape, [.. Cut(points, shape), .. unordered, .. nothing]);
        }

        return shape.Kind switch
        {
            ShapeKind.Boolean => new Axis(name, shape, [new Key("true"), new Key("false"), .. nothing]),
            ShapeKind.Enumeration => new Axis(name, shape, [.. shape.Members.Select(static m => new Key(m)), new Others(), .. nothing]),
            ShapeKind.Text => new Axis(
                name,
                shape,
                [.. values.Select(value => Conditions.KeyOf(value, shape)).OfType<string>().Distinct(StringComparer.Ordinal).Select(static k => new Key(k)), new Others(), .. nothing]),
            _ => null,
        };
    }

    /// <summary>The atoms that a condition matches, ascending.</summary>
    public IReadOnlyList<int> Matching(CellValue condition)
    {
        switch (condition)
        {
            case NullValue or EmptyValue:
                return index.TryGetValue(new Nothing(), out var nothing) ? [nothing] : [];
            case SetCondition set:
                return [.. set.Items.SelectMany(Matching).Distinct().Order()];
            case NotCondition not:
                return [.. Enumerable.Range(0, Atoms.Count).Except(Matching(not.Condition))];
            case AnyCondition:
                return [.. Enumerable.Range(0, Atoms.Count)];
            case RangeCondition range when Ordinal.IsOrdered(Shape):
                return Between(range.From, fromIncluded: true, range.To, range.ToIncluded);
            case ComparisonCondition { Comparison: Comparison.Less or Comparison.LessOrEqual } below when Ordinal.IsOrdered(Shape):
                return Between(null, fromIncluded: true, below.Value, below.Comparison == Comparison.LessOrEqual);
            case ComparisonCondition { Comparison: Comparison.Greater or Comparison.GreaterOrEqual } above when Ordinal.IsOrdered(Shape):
                return Between(above.Value, above.Comparison == Comparison.GreaterOrEqual, null, toIncluded: true);
            case ComparisonCondition { Comparison: Comparison.Equal } equal:
                return Matching(equal.Value);
            case ComparisonCondition or RangeCondition:
                return [.. Enumerable.Range(0, Atoms.Count).Where(i => Conditions.Match(condition, Atoms[i], Shape))];
            default:
                Atom? atom = Ordinal.IsOrdered(Shape)
                    ? Ordinal.Of(condition, Shape) is { } value ? new Point(value) : null
                    : Conditions.KeyOf(condition, Shape) is { } key ? new Key(key) : null;
                return atom is not null && index.TryGetValue(atom, out var one) ? [one] : [];
        }
    }

    // Every bound is a cut, so its place is known: a table of a hundred thousand ranges is no reason to wait.
    private IReadOnlyList<int> Between(CellValue? from, bool fromIncluded, CellValue? to, bool toIncluded)
    {
        var first = from is null ? 0 : PlaceOf(from) + (fromIncluded ? 0 : 1);
        var last = to is null ? lastOrdered : PlaceOf(to) - (toIncluded ? 0 : 1);
        return first is null || last is null || first > last ? [] : [.. Enumerable.Range(first.Value, last.Value - first.Value + 1)];
    }

    private int? PlaceOf(CellValue value) =>
        Ordinal.Of(value, Shape) is { } number && index.TryGetValue(new Point(number), out var place) ? place : null;

    private static IEnumerable<Atom> Cut(List<decimal> points, TypeShape shape)
    {
        var (least, most) = Ordinal.BoundsOf(shape);
        decimal? above = least is { } first ? first - 1 : null;
        foreach (var point in points)
        {
            if (!IsEmpty(above, point, shape))
            {
                yield return new Gap(above, point);
            }

            yield return new Point(point);
            above = point;
        }

        decimal? below = most is { } last ? last + 1 : null;
        if (!IsEmpty(above, below, shape))
        {
            yield return new Gap(above, below);
        }
    }

    private static bool IsEmpty(decimal? above, decimal? below, TypeShape shape) =>
        Ordinal.IsDiscrete(shape) && above is { } low && below is { } high && low + 1 >= high;
}
